package cn.lianshen.approval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Personal data in answers: masked for everybody, shown on a reason, and never unseen. */
class RevealIT extends ApprovalService {
    private static final String NUMBER = "330327198001010008";

    @Autowired private DatabaseClient database;
    private Receipt filed;

    @BeforeEach
    void file() {
        filed = filed(Forms.with("/answers/M02", "\"本人证件" + NUMBER + "，电话13800001234\""));
    }

    @Test
    void officers_see_numbers_and_names_masked() {
        seen(EDU)
                .jsonPath("$.application.founder.citizenNumber")
                .isEqualTo("330327********0008")
                .jsonPath("$.application.founder.name")
                .isEqualTo("示****")
                .jsonPath("$.application.school.principal")
                .isEqualTo("示***")
                .jsonPath("$.application.answers.M02")
                .isEqualTo("本人证件330327********0008，电话138****1234")
                .jsonPath("$.application.school.name")
                .isEqualTo("苍南县灵溪镇春芽幼儿园");
    }

    @Test
    void the_founder_sees_names_but_no_number() {
        seen(FOUNDER)
                .jsonPath("$.application.founder.name")
                .isEqualTo("示例举办者")
                .jsonPath("$.application.founder.citizenNumber")
                .isEqualTo("330327********0008");
    }

    @Test
    void what_an_officer_writes_about_a_person_is_masked_as_well() {
        stepped(EDU, filed, "acceptance", null);
        var now = new Receipt(filed.caseId(), filed.caseNumber(), version(filed), "");
        stepped(
                MZ,
                now,
                "opinions",
                "{\"conclusion\":\"OBJECT\",\"reason\":\"" + NUMBER + "有记录\"}");

        var answer =
                new String(
                        requireNonNull(seen(EDU).returnResult().getResponseBodyContent()),
                        StandardCharsets.UTF_8);
        assertThat(answer).contains("330327********0008有记录").doesNotContain(NUMBER);
    }

    @Test
    void a_number_in_a_reason_is_told_masked() {
        reveal(EDU, "founder.citizenNumber", "核对138-0000-1234的机主" + NUMBER).expectStatus().isOk();

        http(FOUNDER)
                .get()
                .uri("/cases/{id}/reveals", filed.caseId())
                .exchange()
                .expectBody()
                .jsonPath("$[0].reason")
                .isEqualTo("核对138-****-1234的机主330327********0008");
    }

    @Test
    void a_reason_shows_what_is_masked_and_is_told_to_the_founder() {
        reveal(EDU, "founder.citizenNumber", "核对举办者身份")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.value")
                .isEqualTo(NUMBER);

        http(FOUNDER)
                .get()
                .uri("/cases/{id}/reveals", filed.caseId())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].bureau")
                .isEqualTo("EDU")
                .jsonPath("$[0].by")
                .isEqualTo("p-0101")
                .jsonPath("$[0].field")
                .isEqualTo("founder.citizenNumber")
                .jsonPath("$[0].reason")
                .isEqualTo("核对举办者身份");
    }

    @Test
    void a_bureau_reveals_only_within_its_part() {
        reveal(MZ, "school.principal", "核对拟任园长").expectStatus().isOk();
        reveal(MZ, "founder.citizenNumber", "核对举办者").expectStatus().isBadRequest();
        http(MZ).get()
                .uri("/cases/{id}/reveals", filed.caseId())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @ParameterizedTest
    @CsvSource({
        "founder.citizenNumber, '', reveal-needs-reason, reason",
        "founder.citizenNumber, ' x ', reveal-needs-reason, reason",
        "school.name, 核对名称, nothing-masked, field",
        "founder, 核对全部, nothing-masked, field",
        "nowhere.at.all, 核对名称, nothing-masked, field"
    })
    void without_a_reason_or_a_masked_field_nothing_is_shown_and_nothing_logged(
            String field, String reason, String code, String fault) {
        reveal(EDU, field, reason)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.field")
                .isEqualTo(fault);
        assertThat(logged()).isZero();
    }

    @Test
    void who_may_not_see_the_case_learns_nothing() {
        for (var stranger : new String[] {OTHER_FOUNDER, EDU_ELSEWHERE}) {
            reveal(stranger, "founder.citizenNumber", "好奇一下").expectStatus().isNotFound();
        }
        assertThat(logged()).isZero();
    }

    @Test
    void the_log_cannot_be_changed_or_shortened() {
        reveal(EDU, "founder.citizenNumber", "核对举办者身份").expectStatus().isOk();
        for (var crime : new String[] {"DELETE FROM reveals", "UPDATE reveals SET by = 'nobody'"}) {
            assertThatThrownBy(() -> database.sql(crime).then().block())
                    .hasMessageContaining("append-only");
        }
    }

    private ResponseSpec reveal(String token, String field, String reason) {
        return http(token)
                .post()
                .uri("/cases/{id}/reveals", filed.caseId())
                .bodyValue(Map.of("field", field, "reason", reason))
                .exchange();
    }

    private BodyContentSpec seen(String token) {
        return http(token)
                .get()
                .uri("/cases/{id}", filed.caseId())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private Integer version(Receipt receipt) {
        return new Rows(database)
                .one(
                        Integer.class,
                        "SELECT version FROM approval_cases WHERE case_id = $1",
                        receipt.caseId());
    }

    private Long logged() {
        return new Rows(database)
                .one(Long.class, "SELECT count(*) FROM reveals WHERE case_id = $1", filed.caseId());
    }
}
