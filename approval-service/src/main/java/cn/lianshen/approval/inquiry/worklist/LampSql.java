package cn.lianshen.approval.inquiry.worklist;

/** What the projection knows of the lamp of a line {@code t}. */
final class LampSql {
    private static final String OF_LINE =
            " FROM task_lamps u WHERE u.case_id = t.case_id AND u.bureau = t.bureau"
                    + " AND u.task = t.task)";

    /** Whether its due date is not known yet. */
    static final String UNSURE = "coalesce((SELECT u.unsure" + OF_LINE + ", false)";

    /** From which day on it is yellow; null where it never is by time alone. */
    static final String YELLOW_FROM = "(SELECT u.yellow_from" + OF_LINE;

    private LampSql() {}
}
