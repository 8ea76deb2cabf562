package cn.lianshen.registry.season;

import cn.lianshen.registry.institution.CanonicalJson;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Cases of the annual inspection (PS07), and what they do to tasks: a case that is filed is the
 * school's self-check, its conclusion ends the task. Which case came first, which event came twice
 * and whether the season was opened before or after makes no difference. What the bureau has
 * concluded by itself stays as it is.
 */
@Component
public final class InspectionCases {
    private static final String ENTER =
            """
            INSERT INTO inspection_cases AS c (case_id, institution_id, filed_at, ended_at, year, result, concluded_at)
            SELECT "caseId", "institutionId", "filedAt", max("endedAt"), max(year), max(result), max("concludedAt")
            FROM jsonb_to_recordset(:rows::jsonb) AS r("caseId" uuid, "institutionId" uuid, "filedAt" timestamptz,
                "endedAt" timestamptz, year int, result text, "concludedAt" timestamptz)
            GROUP BY 1, 2, 3
            ON CONFLICT (case_id) DO UPDATE SET ended_at = coalesce(c.ended_at, excluded.ended_at),
                year = coalesce(c.year, excluded.year), result = coalesce(c.result, excluded.result),
                concluded_at = coalesce(c.concluded_at, excluded.concluded_at)
            """;

    /** Else a season's batch and a case's event could each miss what the other has just written. */
    private static final String LOCK =
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('inspection_cases', 0))) AS held";

    private final DatabaseClient database;
    private final CanonicalJson json;

    InspectionCases(DatabaseClient database, CanonicalJson json) {
        this.database = database;
        this.json = json;
    }

    /** Takes what events say, in their transaction. */
    public Mono<Void> enter(List<InspectionCase> told) {
        return told.isEmpty()
                ? Mono.empty()
                : lock().then(database.sql(ENTER).bind("rows", json.write(told)).then())
                        .then(Mono.defer(() -> settle(institutions(told))));
    }

    /**
     * Makes the caller's transaction the only one that settles; before it reads what it settles.
     */
    Mono<Void> lock() {
        return database.sql(LOCK).then();
    }

    /** Brings the institutions' tasks to what their cases say; {@link #lock} is held. */
    Mono<Void> settle(Collection<UUID> institutions) {
        var ids = institutions.toArray(UUID[]::new);
        return database.sql(CaseSteps.CONCLUDE)
                .bind("ids", ids)
                .then()
                .then(database.sql(CaseSteps.REOPEN).bind("ids", ids).then())
                .then(database.sql(CaseSteps.REPORT).bind("ids", ids).then());
    }

    private static Collection<UUID> institutions(List<InspectionCase> told) {
        return told.stream().map(InspectionCase::institutionId).collect(Collectors.toSet());
    }
}
