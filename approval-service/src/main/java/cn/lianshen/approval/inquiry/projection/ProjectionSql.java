package cn.lianshen.approval.inquiry.projection;

/** The projection's statements. */
final class ProjectionSql {
    static final String BEGIN =
            "INSERT INTO inquiry_cursors (name, shape, system_identifier, xid, seq)"
                    + " SELECT 'case_events', $1::text, system_identifier::text, '0', 0"
                    + " FROM pg_control_system() ON CONFLICT DO NOTHING";

    static final String CURSOR =
            """
            SELECT c.xid::text, c.seq, c.shape, c.system_identifier = s.system_identifier::text,
                coalesce((SELECT r.system_identifier = s.system_identifier::text
                            FROM relay_cursors r WHERE r.name = 'case_events'), true)
              FROM inquiry_cursors c, pg_control_system() s WHERE c.name = 'case_events'
            """;

    static final String REBUILD = "SELECT rebuild_inquiry()::text";

    /**
     * Only below the snapshot's xmin every transaction has ended, so nothing can appear there. It
     * has no parameters, so it is planned anew each time: a plan that was made while the log was
     * small would sort all of it.
     */
    static final String PLACES =
            """
            SELECT e.xid::text, e.seq, e.case_id, coalesce(s.version >= e.version, false)
              FROM (SELECT * FROM case_events e WHERE (e.xid, e.seq) > ('%s'::xid8, %d::bigint)
                       AND e.xid < pg_snapshot_xmin(pg_current_snapshot())
                     ORDER BY e.xid, e.seq LIMIT %d) e
              LEFT JOIN case_standings s USING (case_id) ORDER BY e.xid, e.seq
            """;

    /**
     * Moves the cursor and writes what lies before it, both or neither: of two that project at once
     * one writes nothing. What the cases counted for until now is taken back by what stands there.
     */
    static final String WRITE =
            """
            WITH gate AS (UPDATE inquiry_cursors SET xid = $3::xid8, seq = $4::bigint, moved_at = now()
                    WHERE name = 'case_events' AND xid = $1::xid8 AND seq = $2::bigint AND shape = $6
                    RETURNING 1),
            made AS (SELECT m.* FROM gate, jsonb_to_recordset($5::jsonb) AS m(
                    case_id uuid, case_number text, region text, filed_at timestamptz, bureaus text[],
                    school_name text, name_key text, founder_key text, terms text[], version int,
                    state text, due date, lamps jsonb, tallies text[], officers jsonb)),
            indexed AS (INSERT INTO indexed_cases (case_id, case_number, region, filed_at, bureaus,
                    school_name, name_key, founder_key, terms)
                SELECT case_id, case_number, region, filed_at, bureaus, school_name, name_key,
                    decode(founder_key, 'hex'), terms FROM made
                ON CONFLICT DO NOTHING),
            counted AS (INSERT INTO daily_figures AS f
                    (region, day, measure, item, bureau, mark, days, n)
                SELECT region, split_part(tally, '|', 1)::date, split_part(tally, '|', 2),
                    split_part(tally, '|', 3), split_part(tally, '|', 4), split_part(tally, '|', 5),
                    split_part(tally, '|', 6)::int, sum(n)
                FROM (SELECT region, unnest(tallies) AS tally, 1 AS n FROM made
                    UNION ALL SELECT s.region, unnest(s.tallies), -1
                        FROM case_standings s JOIN made USING (case_id)) changed
                GROUP BY region, tally HAVING sum(n) <> 0
                ON CONFLICT (region, day, measure, item, bureau, mark, days)
                    DO UPDATE SET n = f.n + excluded.n),
            stands AS (INSERT INTO case_standings
                    (case_id, region, filed_at, version, state, due, tallies)
                SELECT case_id, region, filed_at, version, state, due, tallies FROM made
                ON CONFLICT (case_id) DO UPDATE SET version = excluded.version,
                    state = excluded.state, due = excluded.due, tallies = excluded.tallies),
            dark AS (DELETE FROM task_lamps l USING made WHERE l.case_id = made.case_id
                    AND NOT made.lamps @> jsonb_build_array(
                        jsonb_build_object('bureau', l.bureau, 'task', l.task))),
            lit AS (INSERT INTO task_lamps
                    (case_id, bureau, task, region, due, officer, yellow_from, unsure)
                SELECT case_id, l.bureau, l.task, region, l.due, l.officer, l.yellow_from, l.unsure
                FROM made, jsonb_to_recordset(lamps) AS l(bureau text, task text, due date,
                    officer text, yellow_from date, unsure boolean)
                ON CONFLICT (case_id, bureau, task) DO UPDATE SET due = excluded.due,
                    officer = excluded.officer, yellow_from = excluded.yellow_from,
                    unsure = excluded.unsure),
            gone AS (DELETE FROM case_officers o USING made WHERE o.case_id = made.case_id
                    AND NOT jsonb_exists(made.officers, o.bureau)),
            worked AS (INSERT INTO case_officers (case_id, bureau, officer, region, filed_at)
                SELECT case_id, o.key, o.value, region, filed_at
                FROM made, jsonb_each_text(officers) AS o
                ON CONFLICT (case_id, bureau) DO UPDATE SET officer = excluded.officer)
            SELECT count(*)::int FROM gate
            """;

    private ProjectionSql() {}
}
