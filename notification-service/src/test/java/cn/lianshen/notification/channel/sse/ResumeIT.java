package cn.lianshen.notification.channel.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.SseClient;
import cn.lianshen.notification.TestCase;
import cn.lianshen.notification.Tokens;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestDatabase;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client that comes back with its Last-Event-ID misses nothing and gets nothing twice. */
class ResumeIT {
    private final CaseTopic topic =
            new CaseTopic("resume-%d.cases.v1".formatted(System.nanoTime()), "notification");
    private final TestDatabase database = TestServers.postgres().createDatabase("notification");
    private final String token = Tokens.founder("p-0001");
    private final TestCase theCase = TestCase.of("p-0001", topic);

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void across_a_restart_of_the_service() {
        String lastSeen;
        List<Integer> before;
        try (var service = RunningNotification.on(database, topic.name())) {
            try (var stream = service.stream(token, "")) {
                until(() -> !stream.comments().isEmpty());
                theCase.filed().opinion(2).opinion(3);
                until(() -> stream.notices().size() == 3);
                before = versions(stream);
                lastSeen = stream.lastEventId();
            }
            theCase.opinion(4);
            topic.awaitRead();
        }
        theCase.opinion(5).opinion(6);
        try (var service = RunningNotification.on(database, topic.name());
                var stream = service.resume(token, lastSeen)) {
            theCase.opinion(3).opinion(7);
            until(() -> versions(stream).contains(7));
            assertThat(before).containsExactly(1, 2, 3);
            assertThat(versions(stream)).containsExactly(4, 5, 6, 7);
        }
    }

    @Test
    void even_before_its_first_notice() {
        String lastSeen;
        try (var service = RunningNotification.on(database, topic.name())) {
            try (var stream = service.stream(token, "")) {
                until(() -> !stream.comments().isEmpty());
                lastSeen = stream.lastEventId();
            }
            theCase.filed();
            topic.awaitRead();
            try (var stream = service.resume(token, lastSeen)) {
                until(() -> !stream.notices().isEmpty());
                assertThat(versions(stream)).containsExactly(1);
            }
        }
    }

    @Test
    void a_place_ahead_of_the_database_means_from_the_beginning() {
        try (var service = RunningNotification.on(database, topic.name())) {
            theCase.filed();
            topic.awaitRead();
            try (var stream = service.resume(token, "99999999999999-1")) {
                until(() -> !stream.notices().isEmpty());
                assertThat(versions(stream)).containsExactly(1);
            }
        }
    }

    @Test
    void it_goes_on_after_the_database_was_away() {
        try (var service = RunningNotification.on(database, topic.name());
                var stream = service.stream(token, "")) {
            until(() -> !stream.comments().isEmpty());
            TestServers.postgres().stop();
            TestServers.postgres().start();
            theCase.filed();
            until(() -> stream.notices().size() == 1);
            assertThat(stream.ended()).isFalse();
        }
    }

    @Test
    void an_open_stream_does_not_hold_up_the_end_of_the_service() {
        try (var service = RunningNotification.on(database, topic.name());
                var stream = service.stream(token, "")) {
            until(() -> !stream.comments().isEmpty());
            assertTimeout(Duration.ofSeconds(15), service::close);
            until(stream::ended);
            assertThat(stream.comments().getLast()).startsWith("end:");
        }
    }

    private static List<Integer> versions(SseClient stream) {
        return stream.notices().stream()
                .map(notice -> notice.json().get("version").asInt())
                .toList();
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
