package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ObjectionRaised;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody objects while the decision is public (异议); the lead's window takes it down, or the
 * platform's, which is open to everybody.
 */
public record RaiseObjection(
        Actor actor, @Nullable String content, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var publicity = it.review().publicity();
        var window = actor.kind() == Actor.Kind.SYSTEM;
        return (window ? Check.bySystem(it, actor) : Check.byLead(it, actor))
                .underReview()
                .and(publicity.running(), Refusal.conflict("not-published"))
                .and(!Publicities.over(it, on, calendar), Refusal.conflict("publicity-over"))
                .reasoned(content)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(new ObjectionRaised(), content), List.of()));
    }
}
