package cn.lianshen.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.TestCase;
import cn.lianshen.notification.Tokens;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;

/** What has been read. */
class ReadIT {
    private static final CaseTopic TOPIC = new CaseTopic("read.cases.v1", "notification");
    private static final RunningNotification SERVICE =
            RunningNotification.on(
                    TestServers.postgres().createDatabase("notification"), TOPIC.name());
    private static final String LEAD = Tokens.officer("330327", "EDU");
    private static final String FOUNDER = Tokens.founder("p-3001");

    @BeforeAll
    static void a_case() {
        TestCase.of("p-3001", TOPIC).filed().received();
        TOPIC.awaitRead();
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        TOPIC.close();
    }

    @Test
    void a_notice_is_read_by_whom_it_was_read_twice_is_once() {
        assertThat(SERVICE.inbox(FOUNDER)).doesNotContain("\"read\":true");
        assertThat(read(FOUNDER, firstId(FOUNDER))).isEqualTo(204);
        assertThat(read(FOUNDER, firstId(FOUNDER))).isEqualTo(204);
        assertThat(SERVICE.inbox(FOUNDER))
                .containsOnlyOnce("\"read\":true")
                .containsOnlyOnce("\"read\":false")
                .contains("\"kind\":\"PROGRESS\"");
    }

    @Test
    void a_colleague_of_the_same_bureau_has_eyes_of_ones_own() {
        var colleague =
                TestServers.issuer().token("p-colleague", List.of("officer"), "330327", "EDU");
        assertThat(read(LEAD, firstId(LEAD))).isEqualTo(204);
        assertThat(SERVICE.inbox(LEAD)).contains("\"read\":true");
        assertThat(SERVICE.inbox(colleague)).contains("\"read\":false");
    }

    @Test
    void what_one_may_not_see_one_cannot_mark() {
        assertThat(read(Tokens.founder("p-3002"), firstId(FOUNDER))).isEqualTo(404);
        assertThat(read(FOUNDER, "1-1")).isEqualTo(404);
        assertThat(read(FOUNDER, "first")).isEqualTo(404);
    }

    private static String firstId(String token) {
        return SERVICE.inbox(token).replaceAll("(?s).*?\"id\":\"([0-9-]+)\".*", "$1");
    }

    private static int read(String token, String id) {
        HttpStatusCode status =
                SERVICE.http(token)
                        .post()
                        .uri("/api/v1/notification/inbox/" + id + "/read")
                        .exchange()
                        .returnResult(String.class)
                        .getStatus();
        return status.value();
    }
}
