package cn.lianshen.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlansTest {
    @Test
    void aStatementOfSeveralLinesIsReadWholeWhereverItsLinesBegin() {
        var lines =
                List.of(
                        "2026-11-23T04:00:00.000Z DEBUG 1 --- Executing query: SELECT number",
                        "FROM cases",
                        "    WHERE county = $1",
                        "2026-11-23T04:00:00.001Z DEBUG 1 --- Request: Sync");

        assertThat(Plans.statements(lines))
                .containsExactly("SELECT number\nFROM cases\n    WHERE county = $1");
    }

    @Test
    void whatProjectionAndOutboxAskMeanwhileIsNoPartOfAnAnswer() {
        var lines =
                List.of(
                        "Executing query: SELECT 1 FROM case_events e WHERE e.xid < $1",
                        "Executing query: SELECT pg_snapshot_xmin(s)",
                        "FROM pg_current_snapshot() s",
                        "Executing query: INSERT INTO cases VALUES ($1)",
                        "Executing query: SELECT name FROM cases",
                        "Executing query: SELECT name FROM cases");

        assertThat(Plans.statements(lines)).containsExactly("SELECT name FROM cases");
    }
}
