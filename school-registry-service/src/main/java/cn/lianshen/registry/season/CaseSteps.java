package cn.lianshen.registry.season;

/** The steps that tasks of the institutions {@code :ids} take because of their cases. */
final class CaseSteps {
    private static final String KEEP =
            """
            INSERT INTO inspection_steps (institution_id, year, version, step, actor, at, body)
            SELECT institution_id, year, version, '%s', 'approval', at, '{"case":"' || case_id || '"}' FROM moved
            """;

    /** Of several conclusions about a year the latest counts, in whichever order they come. */
    static final String CONCLUDE =
            """
            WITH told AS (
                SELECT DISTINCT ON (institution_id, year) * FROM inspection_cases
                WHERE institution_id = ANY(:ids) AND result IS NOT NULL
                ORDER BY institution_id, year, concluded_at DESC, case_id),
            moved AS (
                UPDATE inspection_tasks t SET stage = 'PUBLISHED', result = told.result, published = told.result,
                    reason = NULL, case_id = told.case_id, version = t.version + 1
                FROM told WHERE t.institution_id = told.institution_id AND t.year = told.year
                    AND (t.stage IN ('EXEMPT', 'OPEN', 'REPORTED', 'REVIEWED')
                        OR t.stage = 'PUBLISHED' AND EXISTS (SELECT FROM inspection_cases c
                            WHERE c.case_id = t.case_id AND c.concluded_at < told.concluded_at))
                RETURNING t.institution_id, t.year, t.version, told.case_id, told.concluded_at AS at)
            """
                    + KEEP.formatted("ConcludedByCase");

    /** A case that was withdrawn, or concluded about another year, has handed nothing in. */
    static final String REOPEN =
            """
            WITH moved AS (
                UPDATE inspection_tasks t SET stage = 'OPEN', case_id = NULL, version = t.version + 1
                FROM inspection_cases c
                WHERE t.institution_id = ANY(:ids) AND t.stage = 'REPORTED' AND c.case_id = t.case_id
                    AND coalesce(c.ended_at, c.concluded_at) IS NOT NULL
                RETURNING t.institution_id, t.year, t.version, c.case_id,
                    coalesce(c.ended_at, c.concluded_at) AS at)
            """
                    + KEEP.formatted("ReopenedByCase");

    /**
     * A case counts for the earliest season that was not over when it was filed, and of several
     * cases the one that was filed first.
     */
    static final String REPORT =
            """
            WITH filed AS (
                SELECT *, (filed_at AT TIME ZONE 'Asia/Shanghai')::date AS day FROM inspection_cases
                WHERE institution_id = ANY(:ids) AND ended_at IS NULL AND result IS NULL),
            counts AS (
                SELECT DISTINCT ON (f.case_id) f.case_id, f.filed_at, t.institution_id, t.year
                FROM filed f JOIN inspection_tasks t ON t.institution_id = f.institution_id
                JOIN seasons s ON s.id = t.season_id AND s.conclude_until >= f.day
                ORDER BY f.case_id, t.year),
            told AS (
                SELECT DISTINCT ON (institution_id, year) * FROM counts
                ORDER BY institution_id, year, filed_at, case_id),
            moved AS (
                UPDATE inspection_tasks t SET stage = 'REPORTED', case_id = told.case_id, version = t.version + 1
                FROM told WHERE t.institution_id = told.institution_id AND t.year = told.year
                    AND (t.stage = 'OPEN' OR t.stage = 'REPORTED' AND t.case_id <> told.case_id)
                RETURNING t.institution_id, t.year, t.version, told.case_id, told.filed_at AS at)
            """
                    + KEEP.formatted("ReportedByCase");

    private CaseSteps() {}
}
