package cn.lianshen.registry.rebuild;

/** What the register knows by itself, a row of each table that only officers and citizens fill. */
final class Own {
    static final String SEASON = "00000000-0000-0000-0000-000000002025";

    static final String SEASON_AND_SUPERVISION =
            """
            INSERT INTO seasons (id, year, region, self_report_until, conclude_until, exempt_from, opened_by,
                opened_at, opened_on, state)
            VALUES ('%1$s', 2025, '330327', '2999-12-31', '2999-12-31', '2025-07-01', 'p-0101', now(), now(), 'OPEN');
            INSERT INTO inspection_tasks (institution_id, year, season_id, region, stage, result)
            SELECT institution_id, 2025, '%1$s', '330327', 'CONCLUDED', 'QUALIFIED' FROM own_facts
            WHERE body LIKE '%%第8老%%';
            INSERT INTO supervision_records (id, institution_id, region, type, since, code, bureau, entered_by, at)
            VALUES ('%1$s', '%1$s', '330327', 'STAR', '2026-01-01', '4', 'EDU', 'p-0101', now());
            INSERT INTO inspectors (id, region, bureau, badge, entered_by, at)
            VALUES ('%1$s', '330327', 'EDU', 'ZJ-0001', 'p-0101', now());
            INSERT INTO inspector_conflicts VALUES ('%1$s', '%1$s', 'p-0101', now());
            INSERT INTO draws (id, region, title, pool, frozen_by, frozen_at)
            VALUES ('%1$s', '330327', '秋季安全检查', '{}', 'p-0101', now());
            INSERT INTO draw_findings VALUES ('%1$s', '%1$s', '2026-01-01', 'NOTHING_FOUND', 'p-0101', now());
            INSERT INTO satisfactions (id, region, matter, level, named, rated_by, rated_on, at)
            VALUES ('%1$s', '330327', '33032702-1', 5, false, 'p-0001', '2026-01-01', now());
            INSERT INTO import_faults SELECT id, 2, '学校名称', 'value-missing', 1 FROM imports
            """
                    .formatted(SEASON);

    /** A task of the season for the school that is put in. */
    static final String TASK =
            """
            INSERT INTO inspection_tasks (institution_id, year, season_id, region, stage)
            VALUES ('%%s', 2025, '%s', '330327', 'OPEN')
            """
                    .formatted(SEASON);

    private Own() {}
}
