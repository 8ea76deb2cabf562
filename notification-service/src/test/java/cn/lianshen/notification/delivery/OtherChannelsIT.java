package cn.lianshen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.Receiver;
import cn.lianshen.notification.Tokens;
import cn.lianshen.notification.channel.Signature;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Text messages and partners' systems. */
class OtherChannelsIT {
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\d{6})\"");
    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");
    private static final Pattern SIGNED = Pattern.compile("t=(\\d+),v1=([0-9a-f]{64})");

    private final Told told = new Told("p-2201");
    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        told.close();
        receiver.close();
    }

    @Test
    void a_bureaus_system_is_told_in_signed_requests_what_its_bureau_is_told() {
        var partner = Tokens.partner("330327", "EDU");
        try (var service =
                told.start(
                        "LIANSHEN_WEBHOOK_OFFERED=true",
                        "LIANSHEN_WEBHOOK_PRIVATE_ADDRESSES=true",
                        "LIANSHEN_WEBHOOK_PLAIN=true")) {
            var answer = Told.confirm(service, partner, "webhook", receiver.url("/in"));
            Told.tell(
                    service, partner, "webhook", first(CODE, receiver.await(1).getFirst().body()));
            told.newCase().filed().received();

            var request = receiver.await(2).getLast();
            assertThat(request.body())
                    .contains("\"code\":\"acceptance-due\"", "\"title\":\"待受理\"")
                    .contains("\"recipient\":\"bureau:330327:EDU\"", request.delivery())
                    .doesNotContain("330327052026112302000017", "p-2201");
            assertThat(request.signature()).isEqualTo(signed(request, first(SECRET, answer)));
        }
    }

    @Test
    void a_partner_cannot_point_at_machines_beside_us() {
        var partner = Tokens.partner("330327", "EDU");
        try (var service =
                told.start("LIANSHEN_WEBHOOK_OFFERED=true", "LIANSHEN_WEBHOOK_PLAIN=true")) {
            service.http(partner)
                    .put()
                    .uri("/api/v1/notification/contacts/webhook")
                    .bodyValue(Map.of("address", receiver.url("/in")))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("address-refused");
            assertThat(receiver.requests()).isEmpty();
        }
    }

    @Test
    void a_text_message_has_title_and_link_and_the_same_id_at_every_attempt() {
        var founder = Tokens.founder("p-2201");
        try (var service =
                told.start(
                        "LIANSHEN_SMS_URL=" + receiver.url("/sms"),
                        "LIANSHEN_SMS_APP=county",
                        "LIANSHEN_SMS_SECRET=quiet")) {
            Told.confirm(service, founder, "sms", "13800001234");
            Told.tell(service, founder, "sms", first(CODE, receiver.await(1).getFirst().body()));
            receiver.answer(503);
            told.newCase().filed();
            var failed = receiver.await(2).getLast();
            receiver.answer(200);
            told.awaitStates("SENT");

            var sent = receiver.requests().getLast();
            assertThat(sent.body())
                    .isEqualTo(failed.body())
                    .contains("\"mobile\":\"13800001234\"", "\"title\":\"申请已提交\"")
                    .contains("\"sign\":\"联审\"", "https://county.example.cn/inbox")
                    .doesNotContain("caseId", "recipient");
            var bytes = sent.body().getBytes(StandardCharsets.UTF_8);
            assertThat(sent.signature())
                    .isEqualTo(Signature.of("quiet", Long.parseLong(sent.timestamp()), bytes));
        }
    }

    private static String signed(Receiver.Request request, String secret) {
        var seconds = first(SIGNED, request.signature());
        var bytes = request.body().getBytes(StandardCharsets.UTF_8);
        return "t=" + seconds + ",v1=" + Signature.of(secret, Long.parseLong(seconds), bytes);
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
