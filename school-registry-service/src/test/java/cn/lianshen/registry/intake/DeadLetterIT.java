package cn.lianshen.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.School;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** An event that can never take effect holds up its own case, until an operator replays it. */
class DeadLetterIT {
    private static final String LETTERS = "/api/v1/registry/dead-letters";
    private static final String CODE = "52330327MJ000000X6";
    private static final CaseTopic TOPIC = new CaseTopic("deadletters.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TABLES.database(), TOPIC.name());

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void a_credit_code_of_another_institution_parks_only_its_case_and_replay_heals() {
        var holder = School.named("苍南县春芽幼儿园", 1);
        var claimant = School.named("苍南县星星幼儿园", 2);
        license(holder);
        TOPIC.publish("legal-person-registered", holder.caseId(), 9, holder.registered(CODE));
        TOPIC.awaitRead();
        license(claimant);
        TOPIC.publish("legal-person-registered", claimant.caseId(), 9, claimant.registered(CODE));
        TOPIC.publish("registration-refused", claimant.caseId(), 10, claimant.refused());
        license(School.named("苍南县月亮幼儿园", 3));
        TOPIC.awaitRead();

        assertThat(REGISTRY.read(claimant.path())).contains("LICENSED").doesNotContain(CODE);
        letters(claimant.caseId())
                .jsonPath("$.length()")
                .isEqualTo(2)
                .jsonPath("$[0].status")
                .isEqualTo("DEAD")
                .jsonPath("$[0].reason")
                .value(String.class, reason -> assertThat(reason).contains("credit code"))
                .jsonPath("$[1].status")
                .isEqualTo("PARKED");

        TABLES.change(
                "UPDATE institutions SET credit_code = '12330327000000000W' WHERE credit_code = '"
                        + CODE
                        + "'");
        replay(claimant.caseId()).jsonPath("$.replayed").isEqualTo(2);

        assertThat(REGISTRY.read(claimant.path())).contains("REGISTERED", CODE);
        letters(claimant.caseId()).jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void an_unreadable_payload_goes_to_the_dead_letters_and_others_go_on() {
        var broken = School.named("苍南县破损幼儿园", 11);
        var sound = School.named("苍南县完好幼儿园", 12);
        TOPIC.publish("licence-issued", broken.caseId(), 8, "{\"institutionId\":");
        license(sound);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> REGISTRY.read(sound.path()).contains("LICENSED"));
        TOPIC.awaitRead();
        letters(broken.caseId()).jsonPath("$[0].status").isEqualTo("DEAD");
    }

    @Test
    void only_operators_see_and_replay_dead_letters() {
        REGISTRY.visitor().get().uri(LETTERS).exchange().expectStatus().isUnauthorized();
        REGISTRY.officer().get().uri(LETTERS).exchange().expectStatus().isForbidden();
        REGISTRY.officer()
                .post()
                .uri(LETTERS + "/{id}/replay", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isForbidden();
        replay(UUID.randomUUID()).jsonPath("$.replayed").isEqualTo(0);
    }

    private static void license(School school) {
        TOPIC.publish("licence-issued", school.caseId(), 8, school.licensed());
    }

    private static WebTestClient.BodyContentSpec letters(UUID caseId) {
        return REGISTRY.operator()
                .get()
                .uri(LETTERS + "?aggregateId={id}", caseId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static WebTestClient.BodyContentSpec replay(UUID caseId) {
        return REGISTRY.operator()
                .post()
                .uri(LETTERS + "/{id}/replay", caseId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
