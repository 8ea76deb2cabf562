package cn.lianshen.registry.lookup;

import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.School;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What an institution was on a day, and for how long. */
class InTimeIT {
    private static final String CODE = "52330327MJ000000X6";
    private static final School SPROUT = School.named("苍南县灵溪镇春芽幼儿园", 1);
    private static final CaseTopic TOPIC = new CaseTopic("intime.cases.v1", "registry");
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TestServers.postgres().createDatabase("registry"), TOPIC.name());

    @BeforeAll
    static void one_registered_school() {
        TOPIC.publish("licence-issued", SPROUT.caseId(), 8, SPROUT.licensed());
        TOPIC.publish("legal-person-registered", SPROUT.caseId(), 10, SPROUT.registered(CODE));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> REGISTRY.read(SPROUT.path()).contains(CODE));
    }

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void as_of_a_day_it_is_what_it_was_on_that_day() {
        get(SPROUT.path() + "?asOf=2026-11-24")
                .expectBody()
                .jsonPath("$.state.code")
                .isEqualTo("LICENSED")
                .jsonPath("$.registration.creditCode")
                .doesNotExist();
        get(SPROUT.path() + "?asOf=2025-12-31").expectStatus().isNotFound();
        get(SPROUT.path() + "?asOf=yesterday").expectStatus().isBadRequest();
    }

    @Test
    void the_history_names_each_fact_with_its_days_and_event() {
        get(SPROUT.path() + "/history")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.states[0].value.code")
                .isEqualTo("LICENSED")
                .jsonPath("$.states[0].until")
                .isEqualTo("2026-11-25")
                .jsonPath("$.states[1].value.text")
                .isEqualTo("已完成法人登记")
                .jsonPath("$.states[1].event")
                .isEqualTo(SPROUT.caseId() + "/10")
                .jsonPath("$.licences[0].what.text")
                .isEqualTo("发证")
                .jsonPath("$.registrations[0].value.creditCode")
                .isEqualTo(CODE);
    }

    private static WebTestClient.ResponseSpec get(String path) {
        return REGISTRY.visitor().get().uri(path).exchange();
    }
}
