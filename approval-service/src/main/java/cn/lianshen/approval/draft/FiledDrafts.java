package cn.lianshen.approval.draft;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes a draft out of its founder's list once it has become a case. Marking twice does nothing
 * twice; a draft that is not there, or not this founder's, is passed over, since a filing must not
 * fail for it.
 *
 * <p>Within the statement that writes the case, so that both are committed or neither is:
 *
 * <pre>{@code
 * sql.add(", drafted AS (" + FiledDrafts.BY_GATE + ")", change.at().atOffset(UTC), founderId, draftId);
 * }</pre>
 *
 * <p>Or after it: {@link #filed}.
 */
@Component
public final class FiledDrafts {

    /**
     * Reads {@code case_id} from a CTE {@code gate}; parameters are the time, the founder and the
     * draft.
     */
    public static final String BY_GATE =
            "UPDATE drafts d SET filed_as = gate.case_id, filed_at = ?::timestamptz FROM gate"
                    + " WHERE d.founder_id = ? AND d.draft_id = ?::uuid AND d.filed_as IS NULL";

    private static final String BY_ID =
            "UPDATE drafts SET filed_as = $1, filed_at = $2 WHERE founder_id = $3"
                    + " AND draft_id = $4 AND filed_as IS NULL";

    private static final String CASE_OF =
            "SELECT filed_as FROM drafts WHERE founder_id = $1 AND draft_id = $2"
                    + " AND filed_as IS NOT NULL";

    private final DatabaseClient database;
    private final Clock clock;

    FiledDrafts(DatabaseClient database, Clock countyClock) {
        this.database = database;
        this.clock = countyClock;
    }

    /** The case that was filed from a draft; empty while none was. */
    public Mono<UUID> caseOf(String founderId, UUID draftId) {
        return database.sql(CASE_OF)
                .bind(0, founderId)
                .bind(1, draftId)
                .map(row -> requireNonNull(row.get("filed_as", UUID.class)))
                .one();
    }

    /** In a transaction of its own, or in the one that is going on. */
    public Mono<Void> filed(String founderId, UUID draftId, UUID caseId) {
        return database.sql(BY_ID)
                .bind(0, caseId)
                .bind(1, clock.instant())
                .bind(2, founderId)
                .bind(3, draftId)
                .then();
    }
}
