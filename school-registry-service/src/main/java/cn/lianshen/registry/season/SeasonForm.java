package cn.lianshen.registry.season;

import cn.lianshen.web.problem.Problem;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What opens a season.
 *
 * @param year that is inspected
 * @param region GB/T 2260 code of the county; {@code CN} for the whole country, by an operator
 * @param selfReportUntil last day for self-checks
 * @param concludeUntil last day for conclusions
 * @param exemptFrom schools licensed on or after this day are exempt; 1 July of the year when left
 *     out, as places have it
 */
record SeasonForm(
        int year,
        String region,
        LocalDate selfReportUntil,
        LocalDate concludeUntil,
        @Nullable LocalDate exemptFrom) {
    private static final int FIRST = 2000;
    private static final int LAST = 2999;

    LocalDate exempt() {
        return exemptFrom == null ? LocalDate.of(year, Month.JULY, 1) : exemptFrom;
    }

    /** Refuses what cannot be meant. */
    SeasonForm checked() {
        if (year < FIRST || year > LAST) {
            throw Problem.of(400, "invalid-year").at("year").asException();
        }
        if (concludeUntil.isBefore(selfReportUntil)) {
            throw Problem.of(400, "season-turned-round").at("concludeUntil").asException();
        }
        return this;
    }
}
