package cn.lianshen.registry.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.School;
import cn.lianshen.registry.Story;
import cn.lianshen.registry.entering.Forms;
import cn.lianshen.registry.exchange.Sheets;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was projected is thrown away and read again: the register is the same, byte for byte. */
class RebuildIT {
    private static final String REBUILD = "/api/v1/registry/rebuild";

    /** All but the files of licences, which take keys: {@code LicenceFilesIT} holds those. */
    private static final List<String> OWN =
            List.of(
                    "own_facts",
                    "imports",
                    "import_faults",
                    "seasons",
                    "inspection_tasks",
                    "inspection_steps",
                    "inspection_cases",
                    "supervision_records",
                    "inspectors",
                    "inspector_conflicts",
                    "draws",
                    "draw_findings",
                    "satisfactions",
                    "licence_issues");

    private static final List<School> SCHOOLS =
            List.of(School.named("苍南县春芽幼儿园", 1), School.named("苍南县星星幼儿园", 2));
    private static final CaseTopic TOPIC = new CaseTopic("rebuild.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TABLES.database(), TOPIC.name());

    @BeforeAll
    static void two_licensed_schools_one_renamed_and_one_from_the_files() {
        for (var school : SCHOOLS) {
            TOPIC.publish("licence-issued", school.caseId(), 8, school.licensed());
        }
        var first = SCHOOLS.getFirst();
        TOPIC.publish(
                "legal-person-registered",
                first.caseId(),
                9,
                first.registered("52330327MJ000000X6"));
        var renamed = new School(UUID.randomUUID(), first.institutionId(), "苍南县春苗幼儿园", 1);
        TOPIC.publish("licence-issued", renamed.caseId(), 8, renamed.licensed("2026-10-01"));
        Forms.enter(REGISTRY, Forms.school(7, "苍南县老幼儿园")).expectStatus().isCreated();
        var imported = Sheets.outcome(REGISTRY, "", Sheets.csv(List.of(Sheets.school(8))));
        assertThat(imported.state()).isEqualTo("DONE");
        inspected();
        selfChecked(SCHOOLS.getFirst(), true);
        selfChecked(SCHOOLS.getLast(), false);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(REGISTRY.read(first.path())).contains("春苗", "REGISTERED"));
        await().until(() -> REGISTRY.read(SCHOOLS.getLast().path()).contains("LICENSED"));
        TOPIC.awaitRead();
        await().until(() -> TABLES.column("SELECT 1 FROM projected.stale_institutions").isEmpty());
    }

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void the_export_is_the_same_own_facts_are_untouched_and_nobody_is_told_anything_new() {
        var export = export();
        var own = own();
        assertThat(export).contains("\"2025\":\"QUALIFIED\"");
        for (var table : OWN) {
            assertThat(TABLES.column("SELECT 1 FROM " + table)).as(table).isNotEmpty();
        }
        assertThat(TABLES.column("SELECT step FROM inspection_steps ORDER BY 1"))
                .containsExactly("Publish", "ReopenedByCase", "ReportedByCase", "ReportedByCase");
        var told = TABLES.column("SELECT e::text FROM institution_events e ORDER BY 1");
        var facts = TABLES.column("SELECT f::text FROM projected.facts f ORDER BY 1");
        assertThat(export.lines()).hasSize(4);

        TABLES.change("UPDATE projected.facts SET body = replace(body, '春苗', '不该有的')");
        REGISTRY.operator().post().uri(REBUILD).exchange().expectStatus().isAccepted();
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> {
                            assertThat(REGISTRY.read(SCHOOLS.getFirst().path()))
                                    .as("a look-up while the register is built anew")
                                    .contains("春苗", "REGISTERED");
                            return idle();
                        });

        assertThat(export()).isEqualTo(export);
        assertThat(own()).isEqualTo(own);
        assertThat(TABLES.column("SELECT e::text FROM institution_events e ORDER BY 1"))
                .isEqualTo(told);
        assertThat(TABLES.column("SELECT f::text FROM projected.facts f ORDER BY 1"))
                .isEqualTo(facts);
    }

    @Test
    void what_was_projected_may_be_emptied_first_and_schools_without_a_case_come_back_too() {
        var export = export();
        var own = own();
        assertThat(export).contains("老幼儿园", "第8老");

        TABLES.change(
                """
                TRUNCATE projected.filings, projected.facts, projected.stale_institutions,
                    projected.institutions, projected.institution_entries
                """);
        REGISTRY.operator().post().uri(REBUILD).exchange().expectStatus().isAccepted();
        await().atMost(Duration.ofSeconds(90)).until(RebuildIT::idle);

        assertThat(export()).isEqualTo(export);
        assertThat(own()).isEqualTo(own);
    }

    @Test
    void nothing_outside_of_what_is_projected_refers_to_it() {
        assertThat(
                        TABLES.column(
                                """
                                SELECT conname FROM pg_constraint WHERE contype = 'f'
                                AND confrelid::regclass::text LIKE 'projected.%'
                                """))
                .isEmpty();
    }

    @Test
    void only_operators_order_a_rebuild_and_see_the_export() {
        for (var path : List.of(REBUILD, "/api/v1/registry/export")) {
            REGISTRY.visitor().get().uri(path).exchange().expectStatus().isUnauthorized();
            REGISTRY.officer().get().uri(path).exchange().expectStatus().isForbidden();
        }
        REGISTRY.officer().post().uri(REBUILD).exchange().expectStatus().isForbidden();
    }

    /** The imported school's annual inspection, concluded here and published. */
    private static void inspected() {
        TABLES.change(Own.SEASON_AND_SUPERVISION);
        REGISTRY.officer()
                .post()
                .uri("/api/v1/registry/seasons/" + Own.SEASON + "/publication")
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** Two schools of the topic: one has handed in its self-check, one took it back. */
    private static void selfChecked(School school, boolean withdrawn) {
        var id = school.institutionId();
        TABLES.change(Own.TASK.formatted(id));
        var again = new School(UUID.randomUUID(), id, school.name(), school.serial());
        var story = Story.of(again, "2026-11-23T01:00:00Z", "PS07", null, "CONCLUSION");
        for (var told : story.events()) {
            var type = told.type().replace("approval.", "").replace(".v1", "");
            TOPIC.publish(type, told.caseId(), told.version(), told.payload());
        }
        TOPIC.awaitRead();
        if (withdrawn) {
            TOPIC.publish("application-withdrawn", again.caseId(), 3, "{}");
        }
    }

    /** All that the register knows by itself. */
    private static List<String> own() {
        return OWN.stream()
                .flatMap(
                        table ->
                                TABLES
                                        .column("SELECT t::text FROM " + table + " t ORDER BY 1")
                                        .stream())
                .toList();
    }

    private static boolean idle() {
        return TABLES.column("SELECT step FROM rebuilds").equals(List.of("NONE"))
                && TABLES.column("SELECT 1 FROM projected.stale_institutions").isEmpty();
    }

    private static String export() {
        var found =
                REGISTRY.operator()
                        .get()
                        .uri("/api/v1/registry/export")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(found);
    }
}
