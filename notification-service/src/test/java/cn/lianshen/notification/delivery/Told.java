package cn.lianshen.notification.delivery;

import cn.lianshen.notification.InboxTable;
import cn.lianshen.notification.MailServer;
import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.TestCase;
import cn.lianshen.notification.Tokens;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A founder with a confirmed mailbox, a mail server that can be away, and a topic of one's own. */
final class Told implements AutoCloseable {
    static final String DELIVERIES = "/api/v1/notification/deliveries";
    private static final String STATES = "SELECT state FROM deliveries ORDER BY seq";

    final MailServer mail = new MailServer();
    final CaseTopic topic =
            new CaseTopic("told-%d.cases.v1".formatted(System.nanoTime()), "notification");
    final InboxTable table = new InboxTable(TestServers.postgres().createDatabase("notification"));
    private final String person;

    Told(String person) {
        this.person = person;
        topic.happenedAt(Instant.now().plus(Duration.ofMinutes(1)));
    }

    String address() {
        return person + "@example.cn";
    }

    TestCase newCase() {
        return TestCase.of(person, topic);
    }

    RunningNotification start(String... more) {
        var settings = new ArrayList<>(mail.settings());
        settings.addAll(
                List.of(
                        "LIANSHEN_DELIVERY_EVERY=100ms",
                        "LIANSHEN_DELIVERY_BACK_OFF=200ms",
                        "LIANSHEN_CHANNEL_OPEN_FOR=300ms",
                        "LIANSHEN_PORTAL_URL=https://county.example.cn"));
        settings.addAll(List.of(more));
        return RunningNotification.on(
                table.database(), topic.name(), settings.toArray(String[]::new));
    }

    /** The mailbox is in use afterwards; one mail, that with the code, has been sent there. */
    void confirm(RunningNotification service) {
        confirm(service, Tokens.founder(person), "mail", address());
        tell(service, Tokens.founder(person), "mail", mail.code(address(), 1));
    }

    static void tell(RunningNotification service, String token, String channel, String code) {
        service.http(token)
                .post()
                .uri("/api/v1/notification/contacts/" + channel + "/confirmation")
                .bodyValue(Map.of("code", code))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    static String confirm(
            RunningNotification service, String token, String channel, String address) {
        var answer =
                service.http(token)
                        .put()
                        .uri("/api/v1/notification/contacts/" + channel)
                        .bodyValue(Map.of("address", address))
                        .exchange()
                        .expectStatus()
                        .isAccepted()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return answer + "";
    }

    List<String> states() {
        return table.column(STATES);
    }

    void awaitStates(String... states) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> states().equals(List.of(states)));
    }

    @Override
    public void close() {
        topic.close();
        mail.close();
    }
}
