package cn.lianshen.approval.approvalcase.publicity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Which objections were handed in, by the key that the sender chose, so that sending one again does
 * nothing twice. What they say is in the case's log.
 */
@Component
final class ObjectionRows {
    /** One that was begun and is not taken down after so long was lost with its server. */
    private static final String BEGIN =
            """
            INSERT INTO public_objections AS o (id, case_id) VALUES (:id, :case)
            ON CONFLICT (id) DO UPDATE SET at = now()
                WHERE NOT o.taken AND o.case_id = :case AND o.at < now() - interval '30 seconds'
            """;

    private static final String LATELY =
            """
            SELECT count(*) FROM public_objections
            WHERE case_id = :case AND at > now() - interval '1 hour'
            """;

    private final DatabaseClient database;

    ObjectionRows(DatabaseClient database) {
        this.database = database;
    }

    /** How many came within the hour. */
    Mono<Long> lately(UUID caseId) {
        return database.sql(LATELY)
                .bind("case", caseId)
                .map(row -> requireNonNull(row.get(0, Long.class)))
                .one();
    }

    /** False when the key was there before. */
    Mono<Boolean> begin(UUID id, UUID caseId) {
        return database.sql(BEGIN)
                .bind("id", id)
                .bind("case", caseId)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Whether the one of this key was taken down in this case. */
    Mono<Boolean> taken(UUID id, UUID caseId) {
        return database.sql(
                        "SELECT taken AND case_id = :case FROM public_objections WHERE id = :id")
                .bind("id", id)
                .bind("case", caseId)
                .map(row -> requireNonNull(row.get(0, Boolean.class)))
                .one()
                .defaultIfEmpty(false);
    }

    Mono<Void> taken(UUID id) {
        return database.sql("UPDATE public_objections SET taken = true WHERE id = :id")
                .bind("id", id)
                .then();
    }

    /** It was refused; the key may be used again. */
    Mono<Void> forget(UUID id) {
        return database.sql("DELETE FROM public_objections WHERE id = :id AND NOT taken")
                .bind("id", id)
                .then();
    }
}
