package cn.lianshen.registry.season;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.institution.FactRow;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What cases of the annual inspection (PS07) conclude: the school's task is done with it. A task on
 * which the bureau has concluded by itself stays as it is, so an event that comes again changes
 * nothing.
 */
@Component
public final class CaseConclusions {
    private static final String TYPE = "inspection-concluded";
    private static final String ENTER =
            """
            WITH told AS (
                SELECT DISTINCT ON ("institutionId", f.year) r."institutionId" AS id, r.source, r.at, f.year, f.result
                FROM jsonb_to_recordset(:rows::jsonb)
                    AS r("institutionId" uuid, source uuid, version int, at timestamptz, body text)
                CROSS JOIN LATERAL jsonb_to_record(r.body::jsonb) AS f(year int, result text)
                ORDER BY "institutionId", f.year, r.at DESC),
            moved AS (
                UPDATE inspection_tasks t SET stage = 'PUBLISHED', result = told.result, published = told.result,
                    version = t.version + 1
                FROM told WHERE t.institution_id = told.id AND t.year = told.year
                    AND t.stage IN ('EXEMPT', 'OPEN', 'REPORTED', 'REVIEWED')
                RETURNING t.institution_id, t.year, t.version, told.source, told.at)
            INSERT INTO inspection_steps (institution_id, year, version, step, actor, at, body)
            SELECT institution_id, year, version, 'ConcludedByCase', 'approval', at, '{"case":"' || source || '"}'
            FROM moved
            """;

    private final DatabaseClient database;
    private final CanonicalJson json;

    CaseConclusions(DatabaseClient database, CanonicalJson json) {
        this.database = database;
        this.json = json;
    }

    /** Takes facts of any type, in the transaction in which they are projected. */
    public Mono<Void> enter(List<FactRow> facts) {
        var told = facts.stream().filter(fact -> fact.type().equals(TYPE)).toList();
        return told.isEmpty()
                ? Mono.empty()
                : database.sql(ENTER).bind("rows", json.write(told)).then();
    }
}
