package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Hearing;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.HearingWaived;
import java.time.LocalDate;

/** The founder gives the hearing up, or the time to ask is over and the case goes on (放弃听证). */
public record WaiveHearing(Actor actor, LocalDate on) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var offered = it.review().hearing().state() == Hearing.State.OFFERED;
        return entitled(it)
                .underReview()
                .and(offered, Refusal.conflict("no-hearing-offered"))
                .then(() -> Outcome.recorded(new HearingWaived()));
    }

    private Check entitled(ApprovalCase it) {
        var late = Hearings.requestOverdue(it, on);
        var early = Refusal.notAllowed("not-the-applicant");
        return switch (actor.kind()) {
            case BUREAU -> Check.byLead(it, actor).and(late, early);
            case SYSTEM -> Check.bySystem(it, actor).and(late, early);
            case PERSON, SUPERVISOR -> Check.byFounder(it, actor);
        };
    }
}
