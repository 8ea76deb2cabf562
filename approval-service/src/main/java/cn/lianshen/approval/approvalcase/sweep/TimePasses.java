package cn.lianshen.approval.approvalcase.sweep;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.intake.DeemAccepted;
import cn.lianshen.approval.approvalcase.domain.intake.DeemReceived;
import cn.lianshen.approval.approvalcase.domain.intake.LapseApplication;
import cn.lianshen.approval.approvalcase.domain.review.PresumeConsent;
import cn.lianshen.approval.approvalcase.domain.review.ProjectDeadlines;
import cn.lianshen.approval.approvalcase.domain.review.RaiseAlarms;
import cn.lianshen.approval.approvalcase.domain.review.WaiveHearing;
import cn.lianshen.approval.clock.domain.AlarmRule;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What time alone brings about in a case; each is refused while its time has not come. */
final class TimePasses {
    /** Who acts when nobody does. */
    static final Actor PLATFORM = new Actor(Actor.Kind.SYSTEM, "lianshen", null);

    private TimePasses() {}

    /**
     * In the order in which they are tried; the first that is not refused is carried out. A bureau
     * is told that it is late before its silence counts.
     */
    static Stream<CaseCommand> commands(
            LocalDate today, WorkingCalendar calendar, String calendarVersion, AlarmRule alarms) {
        return Stream.of(
                new ProjectDeadlines(PLATFORM, calendarVersion, calendar),
                new DeemAccepted(PLATFORM, today, calendar),
                new LapseApplication(PLATFORM, today),
                new WaiveHearing(PLATFORM, today),
                new RaiseAlarms(PLATFORM, alarms, today, calendar),
                new PresumeConsent(PLATFORM, today, calendar),
                new DeemReceived(PLATFORM, today, calendar));
    }
}
