package cn.lianshen.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.School;
import cn.lianshen.registry.Story;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** An event that can never take effect holds up its own case, until an operator replays it. */
class DeadLetterIT {
    private static final String LETTERS = "/api/v1/registry/dead-letters";
    private static final String DISPUTES = "/api/v1/registry/disputes";
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
    void an_end_of_a_permission_whose_case_is_unknown_parks_only_its_case_and_replay_heals() {
        var school = School.named("苍南县春芽幼儿园", 1);
        var caseId = school.caseId();
        license(school);
        TOPIC.publish("licence-revoked", caseId, 9, "{\"article\":\"62\"}");
        TOPIC.publish("legal-person-registered", caseId, 10, school.registered(CODE));
        var other = School.named("苍南县月亮幼儿园", 3);
        license(other);
        TOPIC.awaitRead();
        await().until(() -> REGISTRY.read(other.path()).contains("LICENSED"));

        letters(caseId)
                .jsonPath("$.length()")
                .isEqualTo(2)
                .jsonPath("$[0].status")
                .isEqualTo("DEAD")
                .jsonPath("$[0].reason")
                .value(String.class, reason -> assertThat(reason).contains("no filing"))
                .jsonPath("$[1].status")
                .isEqualTo("PARKED");

        var filed = Story.of(school, "2026-11-20T01:00:00Z", "PS02", null, "LICENCE");
        TOPIC.publish("application-filed", caseId, 1, filed.events().getFirst().payload());
        TOPIC.awaitRead();
        replay(caseId).jsonPath("$.replayed").isEqualTo(3);

        await().untilAsserted(
                        () ->
                                assertThat(REGISTRY.read(school.path()))
                                        .contains("WINDING_UP", CODE));
        letters(caseId).jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void a_number_claimed_twice_is_kept_for_both_and_shown_to_officers() {
        var holder = School.named("苍南县彩虹幼儿园", 21);
        var claimant = School.named("苍南县白云幼儿园", 22);
        for (var school : List.of(holder, claimant)) {
            license(school);
            TOPIC.publish(
                    "legal-person-registered",
                    school.caseId(),
                    9,
                    school.registered("52330327MJ0000016A"));
        }
        await().until(() -> REGISTRY.read(holder.path()).contains("REGISTERED"));
        await().until(() -> REGISTRY.read(claimant.path()).contains("REGISTERED"));
        REGISTRY.visitor().get().uri(DISPUTES).exchange().expectStatus().isUnauthorized();
        REGISTRY.operator().get().uri(DISPUTES).exchange().expectStatus().isForbidden();
        REGISTRY.officer()
                .get()
                .uri(DISPUTES)
                .exchange()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].what")
                .isEqualTo("CREDIT_CODE")
                .jsonPath("$[0].institutions.length()")
                .isEqualTo(2);
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

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00\\ud800"})
    void a_text_that_no_database_keeps_goes_to_the_dead_letters(String text) {
        var broken = School.named("苍南县无字幼儿园", 13);
        TOPIC.publish("licence-issued", broken.caseId(), 8, broken.licensed().replace("无字", text));
        TOPIC.awaitRead();
        letters(broken.caseId())
                .jsonPath("$[0].status")
                .isEqualTo("DEAD")
                .jsonPath("$[0].reason")
                .value(String.class, reason -> assertThat(reason).contains("unreadable"));
    }

    @Test
    void an_institution_that_cannot_be_written_keeps_its_entry_and_others_go_on() {
        var broken = School.named("苍南县难写幼儿园", 14);
        var sound = School.named("苍南县易写幼儿园", 15);
        license(broken);
        await().until(() -> REGISTRY.read(broken.path()).contains("LICENSED"));
        TABLES.change(
                """
                UPDATE projected.facts SET body = replace(body, '难写', '\\u0000') WHERE institution_id = '%1$s';
                INSERT INTO projected.stale_institutions (institution_id) VALUES ('%1$s')
                """
                        .formatted(broken.institutionId()));
        license(sound);
        await().until(() -> REGISTRY.read(sound.path()).contains("LICENSED"));
        await().until(() -> TABLES.column("SELECT 1 FROM projected.stale_institutions").isEmpty());
        assertThat(REGISTRY.read(broken.path())).contains("难写");
        assertThat(REGISTRY.read("/actuator/prometheus"))
                .containsPattern("lianshen_registry_undrawable_total [1-9]");
    }

    @Test
    void what_can_never_be_read_is_given_up_with_a_reason_that_is_kept() {
        var broken = School.named("苍南县放弃幼儿园", 31);
        TOPIC.publish("licence-issued", broken.caseId(), 8, "{\"institutionId\":");
        TOPIC.awaitRead();
        var found =
                REGISTRY.operator()
                        .get()
                        .uri(LETTERS + "?aggregateId=" + broken.caseId())
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        var id = Long.valueOf(String.valueOf(found).replaceAll(".*?\"id\":(\\d+).*", "$1"));

        discard(id, " ").expectStatus().isBadRequest();
        discard(id, "发送方已确认作废").expectStatus().isNoContent();
        discard(id, "再来一次").expectStatus().isNotFound();
        letters(broken.caseId()).jsonPath("$.length()").isEqualTo(0);
        assertThat(TABLES.column("SELECT reason FROM dead_letters WHERE id = " + id).getFirst())
                .startsWith("discarded by ")
                .contains(": 发送方已确认作废; ");
    }

    private static ResponseSpec discard(long letter, String reason) {
        return REGISTRY.operator()
                .post()
                .uri(LETTERS + "/discards")
                .bodyValue(Map.of("letter", letter, "reason", reason))
                .exchange();
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
