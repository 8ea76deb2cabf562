package cn.lianshen.approval.inquiry.figures;

import cn.lianshen.approval.inquiry.Query;
import java.time.LocalDate;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds up the days of a period, in one reading of them. */
@Component
final class FigureRows {
    private static final String SUMS =
            """
            SELECT month, measure, coalesce(item, '') AS item, coalesce(bureau, '') AS bureau, mark,
                coalesce(days, 0) AS days, sum(n)::bigint AS n
              FROM (SELECT *, date_trunc('month', day::timestamp)::date AS month FROM daily_figures
                     WHERE region = ?::text AND day BETWEEN ?::date AND ?::date AND n <> 0) d
             GROUP BY GROUPING SETS ((month, measure, item, mark), (measure, bureau, mark, days))
            """;

    private final DatabaseClient database;

    FigureRows(DatabaseClient database) {
        this.database = database;
    }

    Mono<List<FigureRow>> of(String region, LocalDate from, LocalDate to) {
        return new Query().add(SUMS, region, from, to).ask(database, FigureRow::read).collectList();
    }
}
