package cn.lianshen.approval.notice;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Notices that wait to be printed. Taking one puts it off for a while instead of locking it: no
 * transaction is open while a page is set, and one whose printer died comes up again.
 */
@Component
final class Unprinted {
    private static final String TAKE =
            "UPDATE unprinted_notices SET turn = now() + $1 * interval '1 second'"
                    + " WHERE (case_id, ordinal) = (SELECT case_id, ordinal FROM unprinted_notices"
                    + " WHERE turn <= now() ORDER BY turn LIMIT 1 FOR UPDATE SKIP LOCKED)"
                    + " RETURNING case_id, ordinal";

    private final DatabaseClient database;

    Unprinted(DatabaseClient database) {
        this.database = database;
    }

    /** Which notice of which case. */
    record Place(UUID caseId, int ordinal) {}

    /**
     * The one that waits longest, for nobody else until the lease is over; empty when none waits.
     */
    Mono<Place> take(Duration lease) {
        return database.sql(TAKE)
                .bind(0, (double) lease.toSeconds())
                .map(
                        row ->
                                new Place(
                                        Objects.requireNonNull(row.get(0, UUID.class)),
                                        Objects.requireNonNull(row.get(1, Integer.class))))
                .one();
    }
}
