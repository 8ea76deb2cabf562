package cn.lianshen.approval.inquiry.worklist;

import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.clock.domain.Alarm;
import cn.lianshen.approval.inquiry.Query;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worklist is narrowed to; null or empty where it is not.
 *
 * @param states of the case
 * @param dueTo the last day that is wanted
 * @param officer token subject
 * @param unclaimed only what nobody has claimed
 */
record TaskFilter(
        OpenTask.@Nullable Kind task,
        @Nullable String item,
        @Nullable String kind,
        List<CaseState> states,
        @Nullable Alarm lamp,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String officer,
        boolean unclaimed) {
    private static final String STATE =
            " AND (SELECT a.state FROM approval_cases a WHERE a.case_id = t.case_id)"
                    + " = ANY (?::text[])";

    void addTo(Query query, LocalDate today) {
        query.given(" AND t.task = ?::text", task == null ? null : task.name())
                .given(" AND t.item = ?::text", item)
                .given(" AND t.kind = ?::text", kind)
                .given(" AND t.officer = ?::text", officer)
                .given(" AND t.due >= ?::date", dueFrom)
                .given(" AND t.due <= ?::date", dueTo)
                .add(unclaimed ? " AND t.officer IS NULL" : "");
        if (!states.isEmpty()) {
            query.add(STATE, (Object) states.stream().map(CaseState::name).toArray(String[]::new));
        }
        if (lamp != null) {
            lit(query, lamp, today);
        }
    }

    /** The same rule as {@code Lamp.on}. */
    private static void lit(Query query, Alarm lamp, LocalDate today) {
        switch (lamp) {
            case RED -> query.add(" AND t.due < ?::date AND NOT " + LampSql.UNSURE, today);
            case YELLOW ->
                    query.add(
                            " AND (t.due >= ?::date OR "
                                    + LampSql.UNSURE
                                    + ") AND "
                                    + LampSql.YELLOW_FROM
                                    + " <= ?::date",
                            today,
                            today);
            case NONE ->
                    query.add(
                            " AND (t.due >= ?::date OR "
                                    + LampSql.UNSURE
                                    + ") AND coalesce("
                                    + LampSql.YELLOW_FROM
                                    + " > ?::date, true)",
                            today,
                            today);
        }
    }
}
