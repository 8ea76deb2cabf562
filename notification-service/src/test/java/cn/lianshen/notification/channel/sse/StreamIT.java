package cn.lianshen.notification.channel.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.notification.InboxTable;
import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.TestCase;
import cn.lianshen.notification.Tokens;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StreamIT {
    private static final String PATH = "/api/v1/notification/stream";
    private static final CaseTopic TOPIC = new CaseTopic("stream.cases.v1", "notification");
    private static final InboxTable TABLE =
            new InboxTable(TestServers.postgres().createDatabase("notification"));
    private static final RunningNotification SERVICE =
            RunningNotification.on(TABLE.database(), TOPIC.name());

    private final String person = "p-" + UUID.randomUUID();
    private final String token = Tokens.founder(person);

    /** The reader is known to listen once it has done something. */
    @BeforeAll
    static void warmUp() {
        TestCase.of("p-warm-up", TOPIC).filed();
        TOPIC.awaitRead();
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        TOPIC.close();
    }

    @Test
    void it_speaks_at_once_and_shows_that_it_lives() {
        try (var stream = SERVICE.stream(token, "")) {
            until(() -> stream.comments().size() >= 3);
            assertThat(stream.comments()).startsWith("connected", "alive", "alive");
            assertThat(stream.lastEventId()).matches("\\d+-0");
        }
    }

    @Test
    void a_notice_comes_as_soon_as_its_event() {
        try (var stream = SERVICE.stream(token, "")) {
            until(() -> !stream.comments().isEmpty());
            var filed = TestCase.of(person, TOPIC).filed();
            until(() -> stream.notices().size() == 1);
            var notice = stream.notices().getFirst();
            assertThat(notice.json().get("id").asString()).isEqualTo(notice.id());
            assertThat(notice.json().get("caseId").asString()).isEqualTo(filed.id().toString());
            assertThat(notice.json().get("code").asString()).isEqualTo("application-filed");
            assertThat(notice.json().get("version").asInt()).isEqualTo(1);
            assertThat(notice.json().get("recipient").asString()).isEqualTo("person:" + person);
            assertThat(notice.json().get("text").asString()).contains("教育局牵头办理");
        }
    }

    @Test
    void it_begins_now_unless_asked_to_begin_at_the_beginning() {
        var filed = TestCase.of(person, TOPIC).filed();
        until(() -> SERVICE.inbox(token).contains("application-filed"));
        try (var now = SERVICE.stream(token, "");
                var all = SERVICE.stream(token, "?from=beginning")) {
            until(() -> !now.comments().isEmpty() && all.notices().size() == 1);
            filed.opinion(2);
            until(() -> now.notices().size() == 1 && all.notices().size() == 2);
            assertThat(now.codes()).containsExactly("opinion-recorded");
            assertThat(all.codes()).containsExactly("application-filed", "opinion-recorded");
        }
    }

    @Test
    void a_slow_transaction_is_not_jumped_over() throws Exception {
        try (var stream = SERVICE.stream(token, "");
                var slow = TABLE.begin()) {
            until(() -> !stream.comments().isEmpty());
            InboxTable.put(slow, person, 1);
            TestCase.of(person, TOPIC).filed();
            until(() -> TABLE.column(rowsOf(person)).contains("application-filed"));
            await().during(Duration.ofSeconds(2)).until(() -> stream.notices().isEmpty());
            slow.commit();
            until(() -> stream.notices().size() == 2);
            assertThat(stream.codes()).containsExactly("opinion-recorded", "application-filed");
        }
    }

    @Test
    void a_client_that_does_not_read_holds_up_nobody() throws Exception {
        try (var rows = TABLE.begin()) {
            InboxTable.put(rows, person, 5000);
            rows.commit();
        }
        try (var silent = SilentClient.open(SERVICE.port(), token);
                var stream = SERVICE.stream(token, "?from=beginning")) {
            until(() -> stream.notices().size() == 5000);
            assertThat(
                            stream.notices().stream()
                                    .map(notice -> notice.json().get("version").asInt()))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 5000).boxed().toList());
            assertThat(silent.isOpen()).isTrue();
            until(
                    () ->
                            SERVICE.read(token, "/actuator/prometheus")
                                    .contains("lianshen_sse_clients 2.0"));
        }
    }

    @Test
    void it_ends_with_the_token() {
        var end = Instant.now().plusSeconds(3);
        var claims =
                TestServers.issuer()
                        .claims(person, List.of("founder"))
                        .expirationTime(Date.from(end));
        try (var stream = SERVICE.stream(TestServers.issuer().token(claims.build()), "")) {
            until(() -> !stream.comments().isEmpty());
            assertThat(stream.ended()).isFalse();
            until(stream::ended);
            assertThat(stream.comments().getLast()).startsWith("end:");
        }
    }

    @Test
    void another_persons_notices_do_not_come() {
        try (var stream = SERVICE.stream(token, "?from=beginning")) {
            TestCase.of("p-somebody-else", TOPIC).filed();
            TestCase.of(person, TOPIC).filed();
            until(() -> stream.notices().size() == 1);
            assertThat(stream.notices().getFirst().data()).doesNotContain("p-somebody-else");
        }
    }

    @Test
    void nobody_listens_without_a_token_or_from_a_place_that_is_none() {
        SERVICE.withoutToken().get().uri(PATH).exchange().expectStatus().isUnauthorized();
        SERVICE.http(token)
                .get()
                .uri(PATH)
                .header("Last-Event-ID", "yesterday")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("Last-Event-ID");
        SERVICE.http(token)
                .get()
                .uri(PATH + "?from=yesterday")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("from");
    }

    private static String rowsOf(String person) {
        return "SELECT code FROM inbox_entries WHERE recipient = 'person:%s'".formatted(person);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
