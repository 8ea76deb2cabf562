package cn.lianshen.approval.calendar;

import cn.lianshen.approval.clock.domain.HolidayNotice.Fault;
import cn.lianshen.web.problem.FieldFault;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what is wrong with a notice, row by row: field {@code rows[3]} is the third line. */
@Component
final class NoticeFaults {
    private static final int TOLD = 50;

    ProblemException problem(List<Fault> faults) {
        var first = faults.stream().limit(TOLD).map(NoticeFaults::told).toList();
        return Problem.of(400, "calendar-rows", faults.size()).faults(first).asException();
    }

    /** What has been counted by the calendar of a year gone by stays so. */
    void refusePast(int year, LocalDate today) {
        if (year < today.getYear() || year > today.getYear() + 1) {
            throw Problem.of(400, "calendar-year", today.getYear(), today.getYear() + 1)
                    .at("year")
                    .asException();
        }
    }

    private static FieldFault told(Fault fault) {
        var code = "calendar-" + fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var field = fault.line() == 0 ? "rows" : "rows[" + fault.line() + "]";
        return FieldFault.of(field, code, fault.line(), fault.text());
    }
}
