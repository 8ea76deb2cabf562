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
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Cases of the annual inspection (PS07), filed and decided on the approval side, and their tasks.
 */
class SeasonCasesIT {
    private static final CaseTopic TOPIC = new CaseTopic("seasoncases.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TABLES.database(), TOPIC.name());
    private static final SeasonDesk DESK = new SeasonDesk(REGISTRY);
    private static final String QUALIFIED = "{\"year\":2026,\"result\":\"QUALIFIED\"}";
    private static final School EARLY = school(1);
    private static UUID season = new UUID(0, 0);

    @BeforeAll
    static void a_season_that_opens_when_some_cases_have_been_filed_already() {
        var rows = IntStream.range(0, 10).mapToObj(Sheets::school).toList();
        Sheets.outcome(REGISTRY, "", Sheets.csv(rows));
        await().until(() -> TABLES.column("SELECT 1 FROM projected.stale_institutions").isEmpty());
        publish(filed(EARLY));
        publish(filed(school(2)).then("inspection-concluded", QUALIFIED));
        publish(filed(school(3)).then("application-withdrawn", "{}"));
        TOPIC.awaitRead();
        season = DESK.opened(2026, "330327", REGISTRY.officer());
    }

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void what_was_filed_before_the_season_opened_counts_for_it() {
        assertThat(task(1)).contains("\"stage\":\"REPORTED\"", EARLY.caseId().toString());
        assertThat(task(2)).contains("\"stage\":\"PUBLISHED\"", "\"result\":\"QUALIFIED\"");
        assertThat(task(3)).contains("\"stage\":\"OPEN\"").doesNotContain("caseId");
        assertThat(DESK.results(season)).contains(SeasonDesk.id(2).toString());
    }

    @Test
    void a_filed_case_is_the_self_check_until_it_is_withdrawn_and_its_conclusion_ends_the_task() {
        var first = school(4);
        var second = school(4);
        publish(filed(first));
        awaitTask(4, "\"stage\":\"REPORTED\"", first.caseId());
        publish(filed(second));
        withdraw(first);
        awaitTask(4, "\"stage\":\"REPORTED\"", second.caseId());
        withdraw(second);
        await().atMost(Duration.ofSeconds(30)).until(() -> task(4).contains("\"stage\":\"OPEN\""));
        var third = school(4);
        publish(
                filed(third)
                        .then(
                                "inspection-concluded",
                                "{\"year\":2026,\"result\":\"BASICALLY_QUALIFIED\"}"));
        awaitTask(4, "\"result\":\"BASICALLY_QUALIFIED\"", third.caseId());
        assertThat(steps(4))
                .startsWith("ReportedByCase")
                .contains("ReopenedByCase")
                .endsWith("ConcludedByCase");
    }

    @Test
    void the_bureau_goes_on_from_a_case_and_what_it_has_concluded_stays() {
        var school = school(5);
        publish(filed(school));
        awaitTask(5, "\"stage\":\"REPORTED\"", school.caseId());
        var task = SeasonDesk.SEASONS + "/" + season + "/tasks/" + school.institutionId();
        var on = "{\"on\":\"2026-11-20\"";
        DESK.step(task, 2, "self-report", on + "}").expectStatus().isEqualTo(409);
        DESK.step(task, 2, "audit-report", on + "}").expectStatus().isOk();
        DESK.step(task, 3, "review", on + ",\"wanting\":[]}").expectStatus().isOk();
        DESK.step(task, 4, "conclusion", on + ",\"result\":\"QUALIFIED\"}").expectStatus().isOk();
        withdraw(school);
        TOPIC.awaitRead();
        assertThat(task(5)).contains("\"stage\":\"CONCLUDED\"", "\"result\":\"QUALIFIED\"");
    }

    private static School school(int serial) {
        return new School(UUID.randomUUID(), SeasonDesk.id(serial), "苍南县老幼儿园", serial);
    }

    private static Story filed(School school) {
        return Story.of(school, "2026-11-23T01:00:00Z", "PS07", null, "CONCLUSION");
    }

    private static void withdraw(School school) {
        TOPIC.publish("application-withdrawn", school.caseId(), 3, "{}");
    }

    private static void publish(Story story) {
        for (var told : story.events()) {
            var type = told.type().replace("approval.", "").replace(".v1", "");
            TOPIC.publish(type, told.caseId(), told.version(), told.payload());
        }
    }

    private static String task(int serial) {
        return DESK.task(season, SeasonDesk.id(serial));
    }

    private static void awaitTask(int serial, String text, UUID caseId) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(task(serial)).contains(text, caseId.toString()));
    }

    private static List<String> steps(int serial) {
        return TABLES.column(
                "SELECT step FROM inspection_steps WHERE institution_id = '%s' ORDER BY version"
                        .formatted(SeasonDesk.id(serial)));
    }
}
