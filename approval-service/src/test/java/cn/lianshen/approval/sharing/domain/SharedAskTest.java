package cn.lianshen.approval.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom sources are asked about, and which are asked at all. */
class SharedAskTest {
    private static final Applicant PERSON =
            new Applicant("甲", "330327198001010008", null, "园", "路 1 号", "乙", "丙", null, null);
    private static final Applicant BODY =
            new Applicant("公司", null, "91330327MA0000000X", "园", "路 1 号", "乙", "丙", null, null);

    @Test
    void a_person_is_known_to_the_police_and_a_body_to_registrars() {
        var bureaus = List.of("GA", "SCJG", "MZ", "BB");
        assertThat(ask("M02", bureaus, PERSON).sources()).containsExactly("GA");
        assertThat(ask("M02", bureaus, BODY).sources()).containsExactly("SCJG", "MZ", "BB");
    }

    @Test
    void the_credit_platform_knows_both() {
        assertThat(ask("M03", List.of("CREDIT"), PERSON).subjects().get("CREDIT"))
                .isEqualTo(SharedSubject.of("name", "甲", "citizenNumber", "330327198001010008"));
        assertThat(ask("M03", List.of("CREDIT"), BODY).subjects().get("CREDIT"))
                .isEqualTo(SharedSubject.of("name", "公司", "creditCode", "91330327MA0000000X"));
    }

    @Test
    void a_source_is_told_no_more_than_it_needs() {
        assertThat(ask("M17", List.of("ZJ"), PERSON).subjects().get("ZJ"))
                .isEqualTo(SharedSubject.of("school", "园", "address", "路 1 号"));
        assertThat(ask("M14", List.of("EDU"), PERSON).subjects().get("EDU"))
                .isEqualTo(SharedSubject.of("name", "丙", "school", "园"));
    }

    @Test
    void nobody_is_asked_about_what_the_application_does_not_tell() {
        assertThat(ask("M29", List.of("EDU"), PERSON).subjects()).isEmpty();
        assertThat(ask("M10", List.of("EDU"), PERSON).subjects()).isEmpty();
    }

    @Test
    void the_platforms_own_records_are_no_base_of_the_exchange() {
        assertThat(SharedBases.code("公共信用信息平台")).contains("CREDIT");
        assertThat(SharedBases.code("本平台（电子证照）")).isEmpty();
        assertThat(SharedBases.code(null)).isEmpty();
    }

    private static SharedAsk ask(String material, List<String> sources, Applicant applicant) {
        return SharedAsk.of(material, SharedAsk.BUREAU, sources, applicant);
    }
}
