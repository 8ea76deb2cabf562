package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Who may read which notice, and that everybody reads the same bytes. */
class NoticeReadersIT extends NoticeStory {

    NoticeReadersIT() {
        super("330327", "苍南县教育局", "苍教", "苍南县人民政府");
    }

    @BeforeEach
    void grant() {
        on("2026-03-02");
        files("PS02");
        by(lead, "supplement-notice", "{'materials':['M05'],'reason':'缺页'}");
        by(founder, "supplement", "{'materials':{'M05':'全本'}}");
        by(lead, "acceptance");
        opinions("SCJG", "MZ", "BB");
        by(leader, "decision", GRANT);
    }

    @Test
    void applicant_lead_and_supervisor_read_all_the_others_the_decision() {
        for (var reader : List.of(founder, lead, SUPERVISOR)) {
            assertThat(kinds(reader)).containsExactly("SUPPLEMENT", "ACCEPTANCE", "GRANT");
        }
        for (var bureau : List.of("SCJG", "MZ", "BB")) {
            assertThat(kinds(officer(bureau))).containsExactly("GRANT");
            read(officer(bureau), 3).expectStatus().isOk();
            read(officer(bureau), 1).expectStatus().isNotFound();
        }
    }

    @Test
    void for_strangers_there_is_nothing() {
        for (var stranger : List.of(OTHER_FOUNDER, EDU_ELSEWHERE, officer("WJ"))) {
            read(stranger, 3).expectStatus().isNotFound();
            http(stranger)
                    .get()
                    .uri("/cases/{id}/notices", now().caseId())
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Test
    void a_notice_that_was_never_issued_is_not_found() {
        read(founder, 0).expectStatus().isNotFound();
        read(founder, 4).expectStatus().isNotFound();
        http(founder)
                .get()
                .uri("/cases/{id}/notices/x", now().caseId())
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void the_list_tells_cause_and_day_and_the_files_hash_and_size_once_it_is_printed()
            throws Exception {
        var before = notices(founder).getLast();
        assertThat(before.path("issuedOn").asString()).isEqualTo("2026-03-02");
        assertThat(history(lead, now()).get(before.path("causeVersion").asInt() - 1).path("type"))
                .hasToString("\"approval.permission-granted.v1\"");
        assertThat(before.has("sha256") && !before.path("sha256").isNull()).isFalse();

        var pdf = pdf(founder, before);
        var after = notices(founder).getLast();
        assertThat(after.path("size").asInt()).isEqualTo(pdf.length);
        assertThat(after.path("sha256").asString()).isEqualTo(hash(pdf));
    }

    @Test
    void who_reads_first_at_the_same_time_reads_the_same_bytes() {
        var notice = notices(founder).getFirst();
        var all =
                Flux.range(0, 6)
                        .flatMap(
                                _ ->
                                        Mono.fromCallable(() -> hash(pdf(lead, notice)))
                                                .subscribeOn(Schedulers.boundedElastic()))
                        .collectList()
                        .block();

        assertThat(new HashSet<>(List.copyOf(all == null ? List.of() : all))).hasSize(1);
    }

    @Test
    void it_is_shown_in_place_under_a_name_that_says_what_it_is() {
        read(founder, 3)
                .expectStatus()
                .isOk()
                .expectHeader()
                .value(
                        "Content-Disposition",
                        value ->
                                assertThat(value)
                                        .startsWith(
                                                "inline; filename=\"notice-3.pdf\"; filename*=UTF-8''")
                                        .contains("%E5%87%86%E4%BA%88")
                                        .endsWith("-3%E5%8F%B7.pdf"))
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache, private");
    }

    @Test
    void whoever_has_it_already_is_not_sent_it_again() {
        var tag = read(founder, 3).expectBody().returnResult().getResponseHeaders().getETag();

        http(founder)
                .get()
                .uri("/cases/{id}/notices/3", now().caseId())
                .header("If-None-Match", String.valueOf(tag))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    private ResponseSpec read(String who, int ordinal) {
        return http(who)
                .get()
                .uri("/cases/{id}/notices/{ordinal}", now().caseId(), ordinal)
                .exchange();
    }

    private List<String> kinds(String who) {
        return notices(who).stream().map(it -> it.path("kind").asString()).toList();
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
