package cn.lianshen.approval.inquiry.worklist;

import cn.lianshen.approval.inquiry.PageKey;
import cn.lianshen.approval.inquiry.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads what is open. It is as true as the case itself; only the yellow lamps and the school's name
 * come from the projection and may be a second late.
 */
@Component
final class Worklist {
    private static final String BUREAU_BY_BUREAU =
            "SELECT t.*, c.case_number, i.school_name, "
                    + LampSql.YELLOW_FROM
                    + " AS yellow_from, "
                    + LampSql.UNSURE
                    + " AS unsure FROM (SELECT t.* FROM unnest(?::text[]) AS b(code) CROSS JOIN"
                    + " LATERAL (SELECT * FROM bureau_tasks t WHERE t.region = ?::text AND"
                    + " t.bureau = b.code";
    private static final String BEHIND =
            " AND (t.due, t.case_id, t.bureau, t.task) > (?::date, ?::uuid, ?::text, ?::text)";
    private static final String BY_DUE = " ORDER BY t.due, t.case_id, t.bureau, t.task";
    private static final String NAMED =
            " JOIN approval_cases c USING (case_id) LEFT JOIN indexed_cases i USING (case_id)";
    private static final String LOAD =
            """
            SELECT bureau, officer, count(*) AS open, count(*) FILTER (WHERE red) AS late,
                count(*) FILTER (WHERE NOT red AND yellow) AS near, min(due) AS first_due
              FROM (SELECT bureau, officer, due, due < ?::date AND NOT unsure AS red,
                        coalesce(yellow_from <= ?::date, false) AS yellow
                      FROM task_lamps WHERE region = ?::text AND bureau = ANY (?::text[])) l
             GROUP BY bureau, officer ORDER BY bureau, officer NULLS FIRST
            """;

    private final DatabaseClient database;

    Worklist(DatabaseClient database) {
        this.database = database;
    }

    /** The last line of the page before. */
    record Last(LocalDate due, UUID caseId, String bureau, String task) {
        static Last of(List<String> parts) {
            return new Last(
                    LocalDate.parse(parts.get(0)),
                    UUID.fromString(parts.get(1)),
                    parts.get(2),
                    parts.get(3));
        }
    }

    /**
     * Each bureau's lines are read in order from its own part of the index, then merged.
     *
     * @param words for a task's code
     */
    Mono<TaskPage> page(
            Desk desk,
            TaskFilter filter,
            @Nullable Last last,
            int limit,
            UnaryOperator<String> words) {
        var query = new Query();
        var rows = PageKey.rows(limit);
        query.add(BUREAU_BY_BUREAU, desk.codes(), desk.region());
        if (last != null) {
            query.add(BEHIND, last.due(), last.caseId(), last.bureau(), last.task());
        }
        filter.addTo(query, desk.today());
        query.add(" ORDER BY t.due, t.case_id, t.task LIMIT " + rows);
        query.add(") t" + BY_DUE + " LIMIT " + rows + ") t" + NAMED + BY_DUE);
        return query.ask(database, row -> TaskLine.read(row, desk.today(), words))
                .collectList()
                .map(found -> TaskPage.of(found, limit));
    }

    /**
     * What each officer of these bureaus has open, with what nobody has claimed; counted from the
     * projection, since a county may have thousands of lines.
     */
    Flux<LoadLine> load(Desk desk) {
        return new Query()
                .add(LOAD, desk.today(), desk.today(), desk.region(), desk.codes())
                .ask(database, LoadLine::read);
    }
}
