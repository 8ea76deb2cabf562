package cn.lianshen.approval.audit;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.inquiry.Query;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Looks whether the chains of the log hold. All is read by id, some thousand cases a statement, and
 * whoever looks goes on behind the last: a look at millions holds nothing up and can be broken off.
 */
@Component
final class Chains {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private static final String COLUMNS =
            "SELECT case_id, c.case_number, c.version AS head_version, c.head_hash, e.version,"
                    + " e.type, e.region, e.actor, e.at, e.payload, e.hash";

    private static final String ONE =
            COLUMNS
                    + " FROM (SELECT * FROM case_events WHERE case_id = ?::uuid) e FULL JOIN"
                    + " (SELECT * FROM approval_cases WHERE case_id = ?::uuid) c USING (case_id)"
                    + " ORDER BY e.version";

    /** Up to the so-many-th case, or to the end where there are fewer. */
    private static final String BOUND =
            "SELECT coalesce((SELECT case_id FROM approval_cases WHERE case_id > ?::uuid"
                    + " ORDER BY case_id OFFSET ?::int LIMIT 1), ?::uuid)";

    private static final String SOME =
            COLUMNS
                    + " FROM (SELECT * FROM case_events WHERE case_id > ?::uuid"
                    + " AND case_id <= ?::uuid) e FULL JOIN (SELECT * FROM approval_cases"
                    + " WHERE case_id > ?::uuid AND case_id <= ?::uuid) c USING (case_id)"
                    + " ORDER BY case_id, e.version";

    private final DatabaseClient database;
    private final ChainCheck check;

    Chains(DatabaseClient database, ChainCheck check) {
        this.database = database;
        this.check = check;
    }

    /** One case; empty when nothing is known of it. */
    Mono<ChainReport> of(UUID caseId) {
        return report(new Query().add(ONE, caseId, caseId), null)
                .filter(report -> report.cases() > 0);
    }

    /** So many cases behind this one. */
    Mono<ChainReport> behind(@Nullable UUID after, int cases) {
        var first = after == null ? FIRST : after;
        return new Query()
                .add(BOUND, first, cases - 1, LAST)
                .ask(database, row -> requireNonNull(row.get(0, UUID.class)))
                .single()
                .flatMap(last -> between(first, last));
    }

    private Mono<ChainReport> between(UUID first, UUID last) {
        var query = new Query().add(SOME, first, last, first, last);
        return report(query, last.equals(LAST) ? null : last);
    }

    private Mono<ChainReport> report(Query query, @Nullable UUID next) {
        return query.ask(database, LogLine::read)
                .bufferUntilChanged(LogLine::caseId)
                .map(this::checked)
                .collectList()
                .map(checked -> ChainReport.of(checked, next));
    }

    private CheckedCase checked(List<LogLine> lines) {
        var events = lines.stream().filter(line -> line.event() != null).count();
        return new CheckedCase(lines.getFirst().caseId(), events, check.fault(lines));
    }
}
