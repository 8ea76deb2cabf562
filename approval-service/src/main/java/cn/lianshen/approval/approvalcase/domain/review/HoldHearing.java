package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Hearing;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.HearingHeld;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The hearing took place and its record is signed; the clocks run on, and the decision must rest on
 * the record. Held after its term, the breach is kept. Source: 行政许可法 art. 47, 48.
 *
 * @param transcript the signed record, kept beside the event
 */
public record HoldHearing(
        Actor actor, @Nullable String transcript, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var hearing = it.review().hearing();
        var day = hearing.on();
        return Check.byLead(it, actor)
                .underReview()
                .and(
                        hearing.state() == Hearing.State.SCHEDULED && day != null,
                        Refusal.conflict("no-hearing-scheduled"))
                .and(day == null || !on.isBefore(day), Refusal.conflict("hearing-not-yet"))
                .reasoned(transcript)
                .then(() -> held(it));
    }

    private Outcome held(ApprovalCase it) {
        var more = new ArrayList<CaseEvent>();
        more.add(Pauses.end(it, PauseReason.HEARING, on, calendar));
        more.addAll(Hearings.lateness(it, on, calendar));
        return Outcome.recorded(new Happening(new HearingHeld(on), transcript), more);
    }
}
