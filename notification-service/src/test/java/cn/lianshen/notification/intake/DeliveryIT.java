package cn.lianshen.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.InboxTable;
import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.TestCase;
import cn.lianshen.notification.Tokens;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What comes twice, late or broken. */
class DeliveryIT {
    private static final String LETTERS = "/api/v1/notification/dead-letters";
    private static final String CODES = "SELECT code FROM inbox_entries ORDER BY xid, seq";

    private final CaseTopic topic =
            new CaseTopic("delivery-%d.cases.v1".formatted(System.nanoTime()), "notification");
    private final InboxTable table =
            new InboxTable(TestServers.postgres().createDatabase("notification"));

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void nobody_is_told_twice_not_even_after_a_restart() {
        var told = TestCase.of("p-0001", topic);
        try (var service = start()) {
            told.filed().filed().received();
            topic.awaitRead();
            assertThat(service.inbox(Tokens.founder("p-0001"))).contains("application-received");
        }
        try (var service = start()) {
            told.filed().received().opinion(3);
            topic.awaitRead();
            assertThat(service.inbox(Tokens.founder("p-0001"))).contains("opinion-recorded");
        }
        assertThat(table.column(CODES))
                .containsExactlyInAnyOrder(
                        "application-filed",
                        "application-received",
                        "acceptance-due",
                        "opinion-recorded");
    }

    @Test
    void a_case_that_was_never_filed_parks_only_itself_and_replay_heals() {
        var unknown = TestCase.of("p-0001", topic);
        try (var service = start()) {
            unknown.received();
            unknown.filed();
            unknown.opinion(3);
            TestCase.of("p-0002", topic).filed();
            topic.awaitRead();
            assertThat(service.inbox(Tokens.founder("p-0002"))).contains("application-filed");
            assertThat(service.inbox(Tokens.founder("p-0001"))).doesNotContain("application");
            letters(service, unknown.id())
                    .jsonPath("$.length()")
                    .isEqualTo(3)
                    .jsonPath("$[0].version")
                    .isEqualTo(1)
                    .jsonPath("$[0].status")
                    .isEqualTo("PARKED")
                    .jsonPath("$[1].status")
                    .isEqualTo("DEAD");

            replay(service, unknown.id()).jsonPath("$.replayed").isEqualTo(3);

            letters(service, unknown.id()).jsonPath("$.length()").isEqualTo(0);
            assertThat(service.inbox(Tokens.founder("p-0001")))
                    .contains("application-filed", "application-received", "opinion-recorded");
        }
    }

    @Test
    void only_operators_see_and_replay_dead_letters() {
        try (var service = start()) {
            service.withoutToken().get().uri(LETTERS).exchange().expectStatus().isUnauthorized();
            var officer = service.http(Tokens.officer("330327", "EDU"));
            officer.get().uri(LETTERS).exchange().expectStatus().isForbidden();
            officer.post()
                    .uri(LETTERS + "/{id}/replay", UUID.randomUUID())
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            replay(service, UUID.randomUUID()).jsonPath("$.replayed").isEqualTo(0);
        }
    }

    private RunningNotification start() {
        return RunningNotification.on(table.database(), topic.name());
    }

    private static WebTestClient.BodyContentSpec letters(RunningNotification service, UUID caseId) {
        return service.http(Tokens.operator())
                .get()
                .uri(LETTERS + "?aggregateId={id}", caseId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static WebTestClient.BodyContentSpec replay(RunningNotification service, UUID caseId) {
        return service.http(Tokens.operator())
                .post()
                .uri(LETTERS + "/{id}/replay", caseId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
