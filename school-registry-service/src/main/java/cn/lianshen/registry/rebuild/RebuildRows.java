package cn.lianshen.registry.rebuild;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.institution.Redrawing;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The row of {@code rebuilds}, and the emptying of what is projected. */
@Component
final class RebuildRows {
    private static final String ORDER =
            "UPDATE rebuilds SET step = 'RESETTING', since = now(), targets = NULL WHERE step = 'NONE'";
    private static final String EMPTY =
            "TRUNCATE projected.facts, projected.filings, projected.stale_institutions";
    private static final String MARK =
            """
            INSERT INTO projected.stale_institutions (institution_id)
            SELECT id FROM projected.institutions UNION SELECT institution_id FROM own_facts ORDER BY 1
            """;
    private static final String READING =
            "UPDATE rebuilds SET step = 'READING', targets = :targets WHERE step = 'RESETTING'";
    private static final String DONE =
            "UPDATE rebuilds SET step = 'NONE', since = NULL, targets = NULL WHERE step = 'READING'";
    private static final String FORGET_EVENTS =
            "DELETE FROM consumed_events WHERE consumer = :reader";
    private static final String FORGET_LETTERS =
            "DELETE FROM dead_letters WHERE consumer = :reader";

    private final DatabaseClient database;
    private final TransactionalOperator transactions;

    RebuildRows(DatabaseClient database, TransactionalOperator transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** What the row says. */
    record Rebuilt(String step, @Nullable Instant since, @Nullable String targets) {
        static Rebuilt read(Readable row) {
            var since = row.get(1, OffsetDateTime.class);
            return new Rebuilt(
                    requireNonNull(row.get(0, String.class)),
                    since == null ? null : since.toInstant(),
                    row.get(2, String.class));
        }
    }

    Mono<Rebuilt> now() {
        return database.sql("SELECT step, since, targets FROM rebuilds").map(Rebuilt::read).one();
    }

    /** False when one is under way. */
    Mono<Boolean> order() {
        return database.sql(ORDER).fetch().rowsUpdated().map(rows -> rows == 1);
    }

    /**
     * Forgets what was read, and nothing else: facts from cases, filings, guard rows, dead letters
     * (all of them come again). What look-ups read stays until it is drawn up anew. Institutions
     * that no case tells of are marked here, also when what was drawn up is gone: nothing that is
     * read marks them.
     *
     * @param reader name of the consumer
     */
    Mono<Void> forget(String reader) {
        return database.sql(Redrawing.LOCK)
                .then()
                .then(database.sql(EMPTY).then())
                .then(database.sql(MARK).then())
                .then(database.sql(FORGET_EVENTS).bind("reader", reader).then())
                .then(database.sql(FORGET_LETTERS).bind("reader", reader).then())
                .as(transactions::transactional);
    }

    Mono<Void> reading(String targets) {
        return database.sql(READING).bind("targets", targets).then();
    }

    Mono<Void> done() {
        return database.sql(DONE).then();
    }
}
