package cn.lianshen.outbox;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class CommitOrderIT {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private final TestLog log = TestLog.create();
    private final RelaySql sql = RelaySql.of(TestLog.LOG, 3);
    private final LogSession session = LogSession.open(log.factory(), sql, LIMIT);
    private final Connection connection = log.connect();

    @BeforeEach
    void grow() {
        var id = UUID.randomUUID();
        rangeClosed(1, 10).forEach(version -> log.append(id, version));
    }

    @AfterEach
    void close() {
        session.close();
        Mono.from(connection.close()).block();
    }

    @Test
    void transaction_ids_are_ordered_as_numbers_however_many_digits_they_have() {
        log.run("UPDATE case_events SET xid = (95 + version)::text::xid8"); // 96 to 105

        var versions = new ArrayList<Integer>();
        var cursor = session.cursor();
        for (var events = session.read(cursor); !events.isEmpty(); events = session.read(cursor)) {
            events.forEach(event -> versions.add(event.version()));
            cursor = events.getLast().place();
        }

        assertThat(versions).containsExactlyElementsOf(rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void the_index_gives_the_order_without_sorting() {
        run(sql.prepareSession());
        var read = sql.readEvents().replace("$1", "'7'").replace("$2", "0");

        var plan = String.join("\n", run("EXPLAIN " + read));

        assertThat(plan)
                .contains("Index Scan using case_events_commit_order")
                .doesNotContain("Sort");
    }

    @Test
    void of_two_sessions_only_one_leads_and_the_other_may_when_it_is_gone() {
        assertThat(session.tryLead()).isTrue();
        var other = LogSession.open(log.factory(), sql, LIMIT);
        assertThat(other.tryLead()).isFalse();
        session.close();
        assertThat(other.tryLead()).isTrue();
        other.close();
    }

    private List<String> run(String statement) {
        return Flux.from(connection.createStatement(statement).execute())
                .concatMap(result -> result.map(row -> String.valueOf(row.get(0))))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
