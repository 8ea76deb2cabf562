package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Hearing;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.HearingOffered;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;

/** The lead tells those concerned that they may ask for a hearing (听证告知). Source: 行政许可法 art. 47. */
public record OfferHearing(Actor actor, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .underReview()
                .and(it.filing().procedure().hearing(), Refusal.conflict("no-hearing-for-item"))
                .and(
                        it.review().hearing().state() == Hearing.State.NONE,
                        Refusal.conflict("hearing-already-offered"))
                .then(
                        () ->
                                Outcome.recorded(
                                        new HearingOffered(
                                                Limits.of(it.filing())
                                                        .start(ClockName.HEARING, on, calendar))));
    }
}
