package cn.lianshen.approval.mandate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;

/** An officer acts for a founder, as far as the founder's word goes. */
class MandateIT extends MandateService {
    @Autowired private DatabaseClient database;

    @Test
    void an_officer_fills_in_and_files_what_stays_the_founders() {
        taken(EDU, given());
        saved(EDU, mandate).expectStatus().isCreated();
        var now = receipt(filed(EDU, draft));

        assertThat(read(EDU2, "/cases/" + now.caseId()).findPath("agent").asString())
                .isEqualTo("p-0101");
        var lines = read(founder, "/cases/" + now.caseId() + "/timeline").valueStream().toList();
        assertThat(who(lines)).startsWith("举办者（窗口代办）");
        assertThat(kinds(lines)).contains("approval.agent-appointed.v1");
        read(founder, "/drafts/" + draft);
    }

    @Test
    void the_log_names_both() {
        taken(EDU, given());
        saved(EDU, mandate);
        var now = receipt(filed(EDU, draft));

        var payload =
                database.sql(
                                "SELECT convert_from(payload, 'UTF8') AS text FROM case_events"
                                        + " WHERE case_id = $1 AND version = 1")
                        .bind(0, now.caseId())
                        .map(row -> requireNonNull(row.get("text", String.class)))
                        .one()
                        .block();
        assertThat(payload).contains("\"agent\":\"p-0101\"", "\"kind\":\"person\"");
    }

    @Test
    void the_agent_follows_the_case_and_hands_papers_in_but_does_not_withdraw_it() {
        taken(EDU, given());
        saved(EDU, mandate);
        var now = receipt(filed(EDU, draft));

        behalf(EDU, HttpMethod.GET, "/cases/" + now.caseId(), null).expectStatus().isOk();
        refused(
                behalf(EDU, HttpMethod.POST, "/cases/" + now.caseId() + "/withdrawal", "{}"),
                403,
                "mandate-does-not-cover");
    }

    @Test
    void nothing_but_the_one_application_is_seen() {
        taken(EDU, given());
        saved(founder, null).expectStatus().isCreated();

        behalf(EDU, HttpMethod.GET, "/drafts/" + draft, null).expectStatus().isOk();
        refused(behalf(EDU, HttpMethod.GET, "/drafts", null), 403, "mandate-does-not-cover");
        refused(filed(EDU, UUID.randomUUID()), 403, "mandate-does-not-cover");
    }

    @Test
    void a_code_is_used_by_one_officer_and_by_no_founder() {
        var code = given();
        taken(EDU, code.toLowerCase(Locale.ROOT));
        taken(EDU, code);

        refused(take(EDU2, code), 404, "mandate-code-unknown");
        refused(take(EDU2, "ABCDEFGHJK"), 404, "mandate-code-unknown");
        refused(take(OTHER_FOUNDER, code), 403, "forbidden");
        refused(
                http(EDU2)
                        .get()
                        .uri("/drafts/{id}", draft)
                        .header("On-Behalf-Of", mandate.toString())
                        .exchange(),
                403,
                "mandate-not-valid");
    }

    @Test
    void either_of_the_two_ends_it_at_once() {
        taken(EDU, given());
        http(OTHER_FOUNDER)
                .delete()
                .uri("/mandates/{id}", mandate)
                .exchange()
                .expectStatus()
                .isNotFound();
        http(founder)
                .delete()
                .uri("/mandates/{id}", mandate)
                .exchange()
                .expectStatus()
                .isNoContent();

        refused(behalf(EDU, HttpMethod.GET, "/drafts/" + draft, null), 403, "mandate-not-valid");
        assertThat(read(EDU, "/mandates").valueStream().map(m -> m.path("mandateId").asString()))
                .doesNotContain(mandate.toString());
    }

    @Test
    void it_ends_by_itself() {
        taken(EDU, given());
        database.sql("UPDATE mandates SET expires_at = now() WHERE mandate_id = $1")
                .bind(0, mandate)
                .then()
                .block();

        refused(behalf(EDU, HttpMethod.GET, "/drafts/" + draft, null), 403, "mandate-not-valid");
    }

    @Test
    void a_code_grows_old() {
        var code = given();
        database.sql("UPDATE mandates SET code_until = now() WHERE mandate_id = $1")
                .bind(0, mandate)
                .then()
                .block();

        refused(take(EDU, code), 404, "mandate-code-unknown");
    }

    @Test
    void founders_give_it_with_consent_and_once() {
        refused(give(founder, GIVEN.formatted(draft, "OTHER", false)), 400, "consent-required");
        refused(give(EDU, GIVEN.formatted(draft, "OTHER", true)), 403, "not-a-founder");
        given();
        refused(give(founder, GIVEN.formatted(draft, "OTHER", true)), 409, "mandate-given-before");
    }

    @Test
    void a_header_that_names_no_mandate_is_refused() {
        for (var wrong : List.of("x", UUID.randomUUID().toString())) {
            refused(
                    http(EDU).get().uri("/tasks").header("On-Behalf-Of", wrong).exchange(),
                    403,
                    "mandate-not-valid");
        }
    }
}
