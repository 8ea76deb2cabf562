package cn.lianshen.registry.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.School;
import cn.lianshen.registry.Story;
import cn.lianshen.registry.exchange.Sheets;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Seasons of annual inspections: who is inspected, step by step, until everybody may read it. */
class SeasonIT {
    private static final String SEASONS = SeasonDesk.SEASONS;
    private static final int SCHOOLS = 30;
    private static final CaseTopic TOPIC = new CaseTopic("season.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TABLES.database(), TOPIC.name());
    private static final SeasonDesk DESK = new SeasonDesk(REGISTRY);
    private static final School YOUNG = School.named("苍南县新办幼儿园", 500);

    @BeforeAll
    static void schools_old_and_new() {
        var rows = IntStream.range(0, SCHOOLS).mapToObj(Sheets::school).toList();
        assertThat(Sheets.outcome(REGISTRY, "", Sheets.csv(rows)).added()).isEqualTo(SCHOOLS);
        TOPIC.publish("licence-issued", YOUNG.caseId(), 8, YOUNG.licensed("2026-08-01"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> REGISTRY.read(YOUNG.path()).contains("LICENSED"));
        await().until(() -> TABLES.column("SELECT 1 FROM projected.stale_institutions").isEmpty());
    }

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void every_licensed_institution_gets_a_task_and_exempt_ones_stand_there_with_the_reason() {
        var season = DESK.opened(2026, "330327", REGISTRY.officer());
        assertThat(DESK.progress(season, REGISTRY.officer()))
                .contains(
                        "\"state\":\"OPEN\"",
                        "\"tasks\":" + SCHOOLS,
                        "\"exempt\":{\"NEWLY_LICENSED\":1}");
        DESK.post(REGISTRY.officer(), SEASONS, SeasonDesk.form(2026, "330327"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void a_conclusion_goes_its_way_and_is_public_from_its_publication_on() {
        var season = DESK.opened(2025, "330327", REGISTRY.officer());
        var school = SeasonDesk.id(1);
        var task = SEASONS + "/" + season + "/tasks/" + school;
        DESK.step(task, 1, "self-report", "{\"on\":\"2026-01-05\"}").expectStatus().isOk();
        DESK.step(task, 1, "audit-report", "{\"on\":\"2026-01-05\"}").expectStatus().isEqualTo(412);
        DESK.step(task, 2, "audit-report", "{\"on\":\"2026-01-06\"}").expectStatus().isOk();
        DESK.step(task, 3, "review", "{\"on\":\"2026-01-09\",\"wanting\":[\"FINANCE\"]}")
                .expectStatus()
                .isOk();
        DESK.step(task, 4, "conclusion", "{\"on\":\"2026-01-12\",\"result\":\"UNQUALIFIED\"}")
                .expectStatus()
                .isEqualTo(409);
        DESK.step(
                        task,
                        4,
                        "conclusion",
                        "{\"on\":\"2026-01-12\",\"result\":\"UNQUALIFIED\",\"rectifyBy\":\"2026-10-12\"}")
                .expectStatus()
                .isOk();
        assertThat(DESK.results(season)).isEqualTo("[]");
        assertThat(DESK.published(season)).contains("{\"published\":1}");
        assertThat(DESK.published(season)).contains("{\"published\":0}");
        assertThat(DESK.results(season)).contains("UNQUALIFIED", school.toString());
        var path = "/api/v1/registry/institutions/" + school;
        await().until(() -> REGISTRY.read(path).contains("\"2025\":\"UNQUALIFIED\""));
        DESK.step(task, 6, "rectification", "{\"on\":\"2026-10-01\"}").expectStatus().isOk();
        DESK.step(task, 7, "conclusion", "{\"on\":\"2026-10-20\",\"result\":\"QUALIFIED\"}")
                .expectStatus()
                .isOk();
        assertThat(DESK.results(season)).contains("UNQUALIFIED");
        DESK.published(season);
        await().until(() -> REGISTRY.read(path).contains("\"2025\":\"QUALIFIED\""));
        assertThat(TABLES.column("SELECT step FROM inspection_steps WHERE year = 2025")).hasSize(8);
    }

    @Test
    void what_a_case_of_the_approval_side_concludes_ends_the_task() {
        var season = DESK.opened(2024, "330327", REGISTRY.officer());
        var inspected = new School(UUID.randomUUID(), SeasonDesk.id(2), "苍南县第2老幼儿园", 2);
        var story =
                Story.about(
                                inspected,
                                SeasonDesk.id(2),
                                "2026-11-01T01:00:00Z",
                                "PS07",
                                null,
                                "INSPECTION_CONCLUSION")
                        .then(
                                "inspection-concluded",
                                "{\"year\":2024,\"result\":\"BASICALLY_QUALIFIED\"}");
        for (var told : story.events()) {
            var type = told.type().replace("approval.", "").replace(".v1", "");
            TOPIC.publish(type, told.caseId(), told.version(), told.payload());
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> DESK.results(season).contains("BASICALLY_QUALIFIED"));
    }

    @Test
    void a_season_that_was_left_half_opened_is_opened_to_its_end_and_no_task_is_made_twice() {
        var season = DESK.opened(2023, "CN", REGISTRY.operator());
        TABLES.change(
                """
                DELETE FROM inspection_tasks WHERE year = 2023 AND institution_id > '%1$s';
                UPDATE seasons SET state = 'OPENING', reached = '%1$s' WHERE year = 2023
                """
                        .formatted(SeasonDesk.id(3)));
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                DESK.progress(season, REGISTRY.operator())
                                        .contains("\"state\":\"OPEN\""));
        assertThat(DESK.progress(season, REGISTRY.operator())).contains("\"tasks\":" + SCHOOLS);
    }

    @Test
    void a_season_is_its_countys_to_open_and_to_work_on() {
        DESK.post(REGISTRY.officer(), SEASONS, SeasonDesk.form(2020, "CN"))
                .expectStatus()
                .isForbidden();
        DESK.post(REGISTRY.officer(), SEASONS, SeasonDesk.form(2020, "330383"))
                .expectStatus()
                .isNotFound();
        REGISTRY.visitor().get().uri(SEASONS).exchange().expectStatus().isUnauthorized();
    }
}
