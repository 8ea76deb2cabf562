package cn.lianshen.approval.inquiry.worklist;

/** What the projection knows of the lamp of a line {@code t}. */
final class LampSql {
    private static final String KEY = "(t.bureau || '/' || t.task)";

    /** Whether its due date is not known yet. */
    static final String UNSURE =
            "coalesce((SELECT "
                    + KEY
                    + " = ANY (u.unsure) FROM case_standings u WHERE u.case_id = t.case_id), false)";

    /** From which day on it is yellow; null where it never is by time alone. */
    static final String YELLOW_FROM =
            "(SELECT (u.lamps ->> "
                    + KEY
                    + ")::date FROM case_standings u WHERE u.case_id = t.case_id)";

    private LampSql() {}
}
