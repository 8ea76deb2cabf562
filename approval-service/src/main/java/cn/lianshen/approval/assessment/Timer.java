package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Deadline;
import cn.lianshen.approval.assessment.Assessment.Undetermined;
import cn.lianshen.approval.clock.domain.DueDate;
import cn.lianshen.approval.clock.domain.Suspension;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a budget and a start into a deadline, with the reason where there is no date. */
record Timer(WorkingCalendar calendar, Words words) {

    /** Where a clock starts: told, or projected from another clock's end. */
    record Start(LocalDate on, boolean assumed, @Nullable Undetermined open) {

        static Start told(LocalDate on) {
            return new Start(on, false, null);
        }

        /** A told day; else, on the last day of the clock before, as far as that is known. */
        static Start toldOrAfter(@Nullable LocalDate told, Deadline before) {
            return told != null
                    ? told(told)
                    : new Start(before.earliest(), true, before.undetermined());
        }
    }

    Deadline deadline(Budget budget, Start start, List<Suspension> suspensions) {
        DueDate due = calendar.due(start.on(), budget.limit(), suspensions);
        Undetermined open = undetermined(due, start);
        return new Deadline(
                budget.clock(),
                budget.limit().amount(),
                budget.limit().unit(),
                start.on(),
                start.assumed(),
                open == null ? due.earliest() : null,
                open,
                budget.source(),
                budget.confidence(),
                budget.confirm());
    }

    /** What starts on a day that is not certain cannot end on one that is. */
    private @Nullable Undetermined undetermined(DueDate due, Start start) {
        return switch (due) {
            case DueDate.Undetermined(LocalDate earliest, Integer year) ->
                    new Undetermined(earliest, year, reason(earliest, year));
            case DueDate.Determined(LocalDate date) -> {
                Undetermined open = start.open();
                yield open == null
                        ? null
                        : new Undetermined(
                                date, open.unannouncedYear(), reason(date, open.unannouncedYear()));
            }
        };
    }

    private String reason(LocalDate earliest, @Nullable Integer year) {
        return year == null
                ? words.sentence("undetermined.suspended", earliest.toString())
                : words.sentence("undetermined.year", year.toString(), earliest.toString());
    }
}
