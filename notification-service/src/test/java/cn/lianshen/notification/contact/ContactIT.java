package cn.lianshen.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.InboxTable;
import cn.lianshen.notification.MailServer;
import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.Tokens;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Addresses and what is wanted there. */
class ContactIT {
    private static final String CONTACTS = "/api/v1/notification/contacts";
    private static final String PREFERENCES = "/api/v1/notification/preferences";

    private static final MailServer MAIL = new MailServer();
    private static final CaseTopic TOPIC = new CaseTopic("contact.cases.v1", "notification");
    private static final InboxTable TABLE =
            new InboxTable(TestServers.postgres().createDatabase("notification"));
    private static final RunningNotification SERVICE =
            RunningNotification.on(
                    TABLE.database(), TOPIC.name(), MAIL.settings().toArray(String[]::new));

    @AfterAll
    static void stop() {
        SERVICE.close();
        TOPIC.close();
        MAIL.close();
    }

    @Test
    void an_address_is_used_once_its_reader_has_told_the_code() {
        var chen = Tokens.founder("p-1001");
        put(chen, "mail", "chen@example.cn").expectStatus().isAccepted();
        assertThat(read(chen)).contains("\"pending\":{\"address\":\"c***@example.cn\"");
        assertThat(read(chen)).doesNotContain("confirmedAt", "chen@");

        confirm(chen, MAIL.code("chen@example.cn", 1)).expectStatus().isNoContent();

        assertThat(read(chen)).contains("\"address\":\"c***@example.cn\"", "confirmedAt");
        assertThat(read(chen)).doesNotContain("pending", "chen@");
        assertThat(TABLE.column("SELECT encode(address, 'escape') FROM contacts"))
                .isNotEmpty()
                .noneMatch(stored -> stored.contains("chen"));
        problem(confirm(chen, "000000"), 409, "code-lapsed");
    }

    @Test
    void guessing_ends_after_five_tries_even_for_the_right_code() {
        var guesser = Tokens.founder("p-1002");
        put(guesser, "mail", "victim@example.cn").expectStatus().isAccepted();
        var right = MAIL.code("victim@example.cn", 1);
        var wrong = right.equals("111111") ? "222222" : "111111";
        for (int left = 4; left >= 0; left--) {
            problem(confirm(guesser, wrong), 409, "code-wrong")
                    .jsonPath("$.triesLeft")
                    .isEqualTo(left);
        }
        problem(confirm(guesser, right), 409, "code-lapsed");
        var soon = put(guesser, "mail", "victim@example.cn").expectHeader().exists("Retry-After");
        problem(soon, 429, "too-many-codes");
        assertThat(MAIL.to("victim@example.cn")).hasSize(1);
    }

    @Test
    void a_code_expires() {
        var late = Tokens.founder("p-1003");
        put(late, "mail", "late@example.cn").expectStatus().isAccepted();
        var code = MAIL.code("late@example.cn", 1);
        TABLE.column(
                "UPDATE contact_requests SET expires_at = now() WHERE owner = 'person:p-1003'"
                        + " RETURNING owner");
        problem(confirm(late, code), 409, "code-lapsed");
        assertThat(read(late)).doesNotContain("pending");
    }

    @Test
    void nobody_sees_or_changes_what_is_another_ones() {
        var owner = Tokens.founder("p-1004");
        var other = Tokens.founder("p-1005");
        put(owner, "mail", "own@example.cn").expectStatus().isAccepted();
        var code = MAIL.code("own@example.cn", 1);
        problem(confirm(other, code), 409, "code-lapsed");
        confirm(owner, code).expectStatus().isNoContent();
        assertThat(read(other)).doesNotContain("example.cn");
        delete(other).expectStatus().isNoContent();
        assertThat(read(owner)).contains("o***@example.cn");
        delete(owner).expectStatus().isNoContent();
        assertThat(read(owner)).doesNotContain("example.cn");
    }

    @Test
    void officers_have_no_addresses_and_nobody_without_a_token_has() {
        problem(get(Tokens.officer("330327", "EDU")), 403, "no-contacts");
        SERVICE.withoutToken().get().uri(CONTACTS).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void what_is_not_offered_says_so() {
        var chen = Tokens.founder("p-1006");
        problem(put(chen, "sms", "13800001234"), 409, "channel-not-offered");
        problem(put(chen, "pigeon", "roof"), 404, "not-found");
        preferences(chen)
                .jsonPath("$.places[2].place")
                .isEqualTo("SMS")
                .jsonPath("$.places[2].offered")
                .isEqualTo(false)
                .jsonPath("$.places[2].note")
                .isEqualTo("本平台未开通此渠道。");
    }

    @Test
    void a_header_in_an_address_is_refused() {
        var evil = Tokens.founder("p-1007");
        problem(
                put(evil, "mail", "chen@example.cn\r\nBcc: all@example.cn"),
                400,
                "invalid-address-mail");
        assertThat(MAIL.to("all@example.cn")).isEmpty();
    }

    @Test
    void what_goes_where_is_chosen_but_the_inbox_stays() {
        var chen = Tokens.founder("p-1008");
        problem(choose(chen, "MAIL", "STATUTORY"), 409, "no-such-contact");
        put(chen, "mail", "choice@example.cn").expectStatus().isAccepted();
        confirm(chen, MAIL.code("choice@example.cn", 1)).expectStatus().isNoContent();
        problem(choose(chen, "INBOX", "TASK"), 409, "inbox-stays");
        choose(chen, "MAIL", "STATUTORY").expectStatus().isOk();
        preferences(chen)
                .jsonPath("$.places[0].fixed")
                .isEqualTo(true)
                .jsonPath("$.places[0].kinds.length()")
                .isEqualTo(3)
                .jsonPath("$.places[1].ready")
                .isEqualTo(true)
                .jsonPath("$.places[1].kinds.length()")
                .isEqualTo(1)
                .jsonPath("$.places[1].kinds[0]")
                .isEqualTo("STATUTORY");
    }

    private static BodyContentSpec preferences(String token) {
        return SERVICE.http(token)
                .get()
                .uri(PREFERENCES)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static ResponseSpec choose(String token, String place, String kind) {
        return SERVICE.http(token)
                .put()
                .uri(PREFERENCES)
                .bodyValue(
                        Map.of(
                                "places",
                                new Object[] {
                                    Map.of("place", place, "kinds", new String[] {kind})
                                }))
                .exchange();
    }

    private static ResponseSpec put(String token, String channel, String address) {
        return SERVICE.http(token)
                .put()
                .uri(CONTACTS + "/" + channel)
                .bodyValue(Map.of("address", address))
                .exchange();
    }

    private static ResponseSpec confirm(String token, String code) {
        return SERVICE.http(token)
                .post()
                .uri(CONTACTS + "/mail/confirmation")
                .bodyValue(Map.of("code", code))
                .exchange();
    }

    private static ResponseSpec delete(String token) {
        return SERVICE.http(token).delete().uri(CONTACTS + "/mail").exchange();
    }

    private static ResponseSpec get(String token) {
        return SERVICE.http(token).get().uri(CONTACTS).exchange();
    }

    private static String read(String token) {
        return SERVICE.read(token, CONTACTS);
    }

    private static BodyContentSpec problem(ResponseSpec answer, int status, String code) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
