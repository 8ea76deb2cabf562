package cn.lianshen.approval.sharing;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The log of what officers did by hand. It can only grow. */
@Component
public final class SharedActs {
    private static final String ADD =
            "INSERT INTO shared_record_acts (act_id, case_id, material, at, by, bureau, act, note)"
                    + " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    private final DatabaseClient database;
    private final SealedShares sealed;

    SharedActs(DatabaseClient database, SealedShares sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    /** What was done. */
    public enum Act {
        /** 人工核验：有 */
        CONFIRM,
        /** 人工核验：无 */
        REFUTE,
        /** 重新核验 */
        RETRY
    }

    /**
     * Adds a line.
     *
     * @param by opaque id of the officer
     * @param note empty when none was given
     */
    public Mono<Void> add(
            UUID caseId,
            String material,
            Instant at,
            String by,
            String bureau,
            Act act,
            String note) {
        var id = UUID.randomUUID();
        return database.sql(ADD)
                .bind(0, id)
                .bind(1, caseId)
                .bind(2, material)
                .bind(3, at)
                .bind(4, by)
                .bind(5, bureau)
                .bind(6, act.name())
                .bind(7, sealed.note(id, note))
                .then();
    }
}
