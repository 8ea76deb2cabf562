package cn.lianshen.outbox;

import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Counts one reader's open letters. */
final class DeadLetterCount {
    private static final String SQL =
            """
            SELECT count(*) FILTER (WHERE status = 'DEAD'),
                count(*) FILTER (WHERE status = 'PARKED')
            FROM dead_letters WHERE consumer = $1 AND status IN ('DEAD', 'PARKED')
            """;

    private final DatabaseClient database;
    private final String reader;
    private final ConsumerMeters meters;

    DeadLetterCount(DatabaseClient database, String reader, ConsumerMeters meters) {
        this.database = database;
        this.reader = reader;
        this.meters = meters;
    }

    Mono<Void> measure() {
        return database.sql(SQL).bind(0, reader).map(row -> show(new Columns(row))).one().then();
    }

    private boolean show(Columns row) {
        meters.open(row.get(0, Long.class), row.get(1, Long.class));
        return true;
    }
}
