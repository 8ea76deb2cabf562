package cn.lianshen.approval.mandate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    private static final UUID DRAFT = UUID.randomUUID();
    private static final UUID CASE = UUID.randomUUID();
    private static final Coverage FILED = new Coverage(DRAFT, CASE);

    @Test
    void the_one_draft_is_read_and_written_and_no_other() {
        assertThat(FILED.covers(true, "drafts/" + DRAFT)).isTrue();
        assertThat(FILED.covers(false, "drafts/" + DRAFT)).isTrue();
        assertThat(FILED.covers(true, "drafts")).isFalse();
        assertThat(FILED.covers(false, "drafts/" + UUID.randomUUID())).isFalse();
    }

    @Test
    void cases_are_filed_but_not_listed() {
        assertThat(FILED.covers(false, "cases")).isTrue();
        assertThat(FILED.covers(true, "cases")).isFalse();
    }

    @Test
    void the_case_is_followed_once_it_is_filed_and_no_other() {
        assertThat(FILED.covers(true, "cases/" + CASE)).isTrue();
        assertThat(FILED.covers(true, "cases/" + CASE + "/timeline")).isTrue();
        assertThat(FILED.covers(true, "cases/" + UUID.randomUUID())).isFalse();
        assertThat(new Coverage(DRAFT, null).covers(true, "cases/" + CASE)).isFalse();
    }

    @Test
    void documents_are_handed_in_and_listed_by_material_but_not_all_of_them() {
        assertThat(FILED.covers(false, "documents?material=M01")).isTrue();
        assertThat(FILED.covers(true, "documents?material=M01&limit=5")).isTrue();
        assertThat(FILED.covers(true, "documents?limit=5&material=M01")).isTrue();
        for (var all : List.of("documents", "documents?material=", "documents?xmaterial=M01")) {
            assertThat(FILED.covers(true, all)).as(all).isFalse();
        }
        assertThat(FILED.covers(true, "documents/site-photos?caseId=" + CASE)).isFalse();
    }

    @Test
    void what_is_in_a_document_and_what_changes_it_is_for_documents_of_the_application() {
        var id = UUID.randomUUID();
        for (var inside : List.of("/versions/1/content", "/versions", "/")) {
            assertThat(Coverage.document(true, "documents/" + id + inside)).contains(id);
        }
        assertThat(Coverage.document(false, "documents/" + id)).contains(id);
        assertThat(Coverage.document(false, "documents/" + id + "/versions")).contains(id);
        assertThat(Coverage.document(true, "documents/" + id)).as("its name").isEmpty();
        assertThat(Coverage.document(false, "documents?material=M01")).isEmpty();
        assertThat(Coverage.document(true, "cases/" + id + "/timeline")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplement", "resubmission", "replacements", "rectification/report"})
    void papers_are_handed_in(String step) {
        assertThat(FILED.covers(false, "cases/" + CASE + "/" + step)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"withdrawal", "hearing/request", "hearing/waiver", "rating", "decision"})
    void what_is_the_founders_own_stays_so(String step) {
        assertThat(FILED.covers(false, "cases/" + CASE + "/" + step)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandates", "mandates/taken", "tasks", "audit/events", "", "figures"})
    void nothing_else_is_covered(String path) {
        assertThat(FILED.covers(true, path)).isFalse();
        assertThat(FILED.covers(false, path)).isFalse();
    }
}
