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
        assertThat(expected.lines()).hasSize(4);
        assertThat(expected)
                .contains("\"state\":\"CLOSED\"")
                .contains("\"name\":\"苍南县春苗幼儿园\"")
                .contains("\"how\":\"REVOKED\"")
                .contains("\"predecessors\":[\"00000000-0000-0000-0000-000000000002\"]");
        for (long seed = 1; seed <= 40; seed++) {
            assertThat(register(Stories.shuffled(seed), seed))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private String register(List<ReceivedEvent> told, long seed) {
        TABLES.change("TRUNCATE projected.facts, projected.filings, projected.institutions");
        TABLES.change("TRUNCATE projected.institution_entries, projected.stale_institutions");
        var random = new Random(seed);
        for (var from = 0; from < told.size(); ) {
            var to = Math.min(told.size(), from + 1 + random.nextInt(7));
            var batch = told.subList(from, to).stream().filter(this::understood).toList();
            if (!batch.isEmpty()) {
                events.handleAll(batch).block();
            }
            from = to;
        }
        return drawn();
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
