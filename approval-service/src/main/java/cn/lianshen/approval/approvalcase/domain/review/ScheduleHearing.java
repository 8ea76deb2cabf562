package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Hearing;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.HearingScheduled;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The lead announces the hearing's time and place, seven days before it at least (听证公告). Who
 * reviews does not chair. A day after the twenty working days of the law is taken, since late is
 * better than never, and the breach is kept. Source: 行政许可法 art. 47, 48.
 *
 * @param begins the time of day in China
 * @param place kept beside the event, told in the notice
 */
public record ScheduleHearing(
        Actor actor,
        LocalDate day,
        LocalTime begins,
        String place,
        String chair,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {
    private static final int NOTICE_DAYS = 7;

    @Override
    public Outcome decide(ApprovalCase it) {
        var reviewer = chair.equals(actor.id()) || it.staffing().reviewed(chair);
        return Check.byLead(it, actor)
                .underReview()
                .and(
                        it.review().hearing().state() == Hearing.State.REQUESTED,
                        Refusal.conflict("no-hearing-requested"))
                .and(
                        !day.isBefore(on.plusDays(NOTICE_DAYS)),
                        Refusal.invalid("hearing-too-soon", "on"))
                .and(!chair.isBlank() && !reviewer, Refusal.invalid("chair-is-reviewer", "chair"))
                .brief(chair, "chair")
                .brief(place, "place")
                .unbiased("chair", List.of(chair))
                .then(() -> scheduled(it));
    }

    private Outcome scheduled(ApprovalCase it) {
        return Outcome.recorded(
                new Happening(new HearingScheduled(day, begins, chair), place.strip()),
                Hearings.lateness(it, day, calendar));
    }
}
