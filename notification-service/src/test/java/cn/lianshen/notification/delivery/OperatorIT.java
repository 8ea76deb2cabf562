package cn.lianshen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.notification.MailServer;
import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.Tokens;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What operators see and do. */
class OperatorIT {
    private final Told told = new Told("p-2301");

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void deliveries_are_listed_by_page_and_state_without_addresses_and_words() {
        try (var service = told.start()) {
            told.confirm(service);
            var filed = told.newCase().filed().received().opinion(3);
            told.awaitStates("SENT", "SENT", "SENT");

            var first = list(service, "?limit=2");
            assertThat(first)
                    .contains("\"state\":\"SENT\"", "\"channel\":\"MAIL\"", "\"next\":")
                    .contains("person:p-2301", filed.id().toString())
                    .doesNotContain("example.cn", "申请已提交", "330327052026112302000017");
            var next = first.replaceAll(".*\"next\":(\\d+).*", "$1");
            assertThat(list(service, "?limit=2&after=" + next)).doesNotContain("\"next\":");
            assertThat(list(service, "?state=GIVEN_UP")).contains("\"items\":[]");
            assertThat(list(service, "?state=SENT&channel=SMS")).contains("\"items\":[]");
            assertThat(list(service, "?caseId=" + UUID.randomUUID())).contains("\"items\":[]");
            assertThat(list(service, "?recipient=person:p-2301&caseId=" + filed.id()))
                    .contains("application-filed");
            assertThat(list(service, "?state=LOST")).contains("\"status\":400");
            assertThat(first).contains("\"title\":\"");
            var id = first.replaceAll(".*?\"deliveryId\":\"([^\"]+)\".*", "$1");
            assertThat(list(service, "/" + id)).contains(id, "\"title\":\"");
        }
    }

    @Test
    void what_was_sent_goes_out_once_more_and_it_is_kept_who_wanted_it_and_why() {
        try (var service = told.start()) {
            told.confirm(service);
            told.newCase().filed();
            told.awaitStates("SENT");
            var id = told.table.column("SELECT delivery_id::text FROM deliveries").getFirst();

            resend(service, Tokens.operator(), id, "收件人来电称未收到").expectStatus().isAccepted();

            var mails = told.mail.await(told.address(), 3);
            assertThat(MailServer.header(mails.get(1), "Message-ID"))
                    .isNotEqualTo(MailServer.header(mails.get(2), "Message-ID"));
            assertThat(service.read(Tokens.operator(), Told.DELIVERIES + "/" + id + "/resends"))
                    .contains("\"operator\":\"p-0601\"", "收件人来电称未收到");
            assertThat(told.table.column("SELECT encode(reason, 'escape') FROM delivery_resends"))
                    .hasSize(1);
        }
    }

    @Test
    void only_operators_may_and_only_with_a_reason() {
        try (var service = told.start()) {
            told.confirm(service);
            told.newCase().filed();
            told.awaitStates("SENT");
            var id = told.table.column("SELECT delivery_id::text FROM deliveries").getFirst();
            var founder = Tokens.founder("p-2301");
            resend(service, founder, id, "x").expectStatus().isForbidden();
            service.http(founder)
                    .get()
                    .uri(Told.DELIVERIES)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            resend(service, Tokens.operator(), id, " ").expectStatus().isBadRequest();
            resend(service, Tokens.operator(), UUID.randomUUID().toString(), "x")
                    .expectStatus()
                    .isNotFound();
            assertThat(told.mail.to(told.address())).hasSize(2);
        }
    }

    @Test
    void what_waits_and_how_long_can_be_scraped() {
        try (var service = told.start()) {
            told.confirm(service);
            told.mail.goAway();
            told.newCase().filed();
            await().atMost(Duration.ofSeconds(40))
                    .until(
                            () ->
                                    scrape(service)
                                            .contains(
                                                    "lianshen_deliveries{channel=\"mail\",state=\"FAILED\"}"
                                                            + " 1.0"));
            assertThat(scrape(service))
                    .contains("lianshen_deliveries_oldest_seconds{channel=\"mail\"}")
                    .contains(
                            "lianshen_delivery_tries_total{channel=\"mail\",outcome=\"accepted\"}"
                                    + " 1.0")
                    .contains("resilience4j_circuitbreaker_state{name=\"mail\"");
        }
    }

    private static String scrape(RunningNotification service) {
        return service.read(Tokens.operator(), "/actuator/prometheus");
    }

    private static String list(RunningNotification service, String query) {
        return service.read(Tokens.operator(), Told.DELIVERIES + query);
    }

    private static ResponseSpec resend(
            RunningNotification service, String token, String id, String reason) {
        return service.http(token)
                .post()
                .uri(Told.DELIVERIES + "/" + id + "/resend")
                .bodyValue(Map.of("reason", reason))
                .exchange();
    }
}
