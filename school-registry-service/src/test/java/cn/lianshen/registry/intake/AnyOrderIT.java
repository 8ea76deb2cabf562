package cn.lianshen.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.institution.Redrawing;
import cn.lianshen.registry.institution.Register;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Cases that overtake one another, come late or twice: the register comes out the same. */
class AnyOrderIT {
    /** Two seasons, the second of which is over later, with tasks for four schools. */
    private static final String SEASONS =
            """
            TRUNCATE seasons, inspection_tasks, inspection_steps, inspection_cases;
            INSERT INTO seasons (id, year, region, self_report_until, conclude_until, exempt_from, opened_by,
                opened_at, opened_on, state)
            SELECT md5(y::text)::uuid, y, '330327', make_date(y + 1, 3, 31), make_date(y + 1, 3, 31),
                make_date(y, 7, 1), 'p-0101', now(), make_date(y, 12, 1), 'OPEN' FROM generate_series(2026, 2027) y;
            INSERT INTO inspection_tasks (institution_id, year, season_id, region, stage)
            SELECT ('00000000-0000-0000-0000-00000000000' || i)::uuid, y, md5(y::text)::uuid, '330327', 'OPEN'
            FROM generate_series(1, 4) i, generate_series(2026, 2027) y
            """;

    private static final String TASKS =
            """
            SELECT concat_ws(' ', institution_id, year, stage, result, case_id) FROM inspection_tasks
            ORDER BY institution_id, year
            """;

    private static final CaseTopic TOPIC = new CaseTopic("anyorder.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TABLES.database(), TOPIC.name());
    private final CaseEvents events = REGISTRY.bean(CaseEvents.class);

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void forty_random_orders_with_repetitions_make_one_register() {
        var expected = register(Stories.cases().stream().flatMap(List::stream).toList(), 0);
        assertThat(expected.lines()).as("schools and tasks").hasSize(4 + 8);
        assertThat(expected)
                .contains("\"state\":\"CLOSED\"")
                .contains("\"name\":\"苍南县春苗幼儿园\"")
                .contains("\"how\":\"REVOKED\"")
                .contains("\"predecessors\":[\"00000000-0000-0000-0000-000000000002\"]")
                .contains("2026 PUBLISHED UNQUALIFIED", "2026 REPORTED", "2026 OPEN", "2027 OPEN");
        for (long seed = 1; seed <= 40; seed++) {
            assertThat(register(Stories.shuffled(seed), seed))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private String register(List<ReceivedEvent> told, long seed) {
        TABLES.change("TRUNCATE projected.facts, projected.filings, projected.institutions");
        TABLES.change("TRUNCATE projected.institution_entries, projected.stale_institutions");
        TABLES.change(SEASONS);
        var random = new Random(seed);
        for (var from = 0; from < told.size(); ) {
            var to = Math.min(told.size(), from + 1 + random.nextInt(7));
            var batch = told.subList(from, to).stream().filter(this::understood).toList();
            if (!batch.isEmpty()) {
                events.handleAll(batch).block();
            }
            from = to;
        }
        return drawn() + String.join("\n", TABLES.column(TASKS));
    }

    private boolean understood(ReceivedEvent event) {
        return events.understands(event.type());
    }

    private static String drawn() {
        var redrawing = REGISTRY.bean(Redrawing.class);
        redrawing.turn().repeat(100).takeUntil(Redrawing.Turn::idle).blockLast();
        var lines = REGISTRY.bean(Register.class).export().collect(Collectors.joining());
        return Objects.requireNonNull(lines.block());
    }
}
