package cn.lianshen.approval.inquiry.domain;

import cn.lianshen.approval.approvalcase.domain.Pause;
import cn.lianshen.approval.clock.domain.DayKind;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** How long something took. A day without a notice counts as worked. */
final class WorkingDays {
    private WorkingDays() {}

    /** Working days behind the first day through the last, without those on which clocks stood. */
    static int between(
            LocalDate first, LocalDate last, WorkingCalendar calendar, List<Pause> pauses) {
        return last.isAfter(first)
                ? (int)
                        first.plusDays(1)
                                .datesUntil(last.plusDays(1))
                                .filter(day -> calendar.kindOf(day) != DayKind.REST)
                                .filter(day -> pauses.stream().noneMatch(it -> covers(it, day)))
                                .count()
                : 0;
    }

    private static boolean covers(Pause pause, LocalDate day) {
        var resumed = pause.resumedOn();
        return !day.isBefore(pause.from()) && (resumed == null || day.isBefore(resumed));
    }
}
