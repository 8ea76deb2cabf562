package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.PublicityClosed;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lead ends the publicity after its last day and says what became of objections. */
public record ClosePublicity(
        Actor actor,
        boolean upheld,
        @Nullable String reason,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var publicity = it.review().publicity();
        return Check.byLead(it, actor)
                .underReview()
                .and(publicity.running(), Refusal.conflict("not-published"))
                .and(Publicities.over(it, on, calendar), Refusal.conflict("publicity-runs"))
                .and(
                        publicity.objections() == 0 || !Reasons.missing(reason),
                        Refusal.invalid("reason-required", "reason"))
                .and(
                        !upheld || publicity.objections() > 0,
                        Refusal.invalid("no-objection-raised", "upheld"))
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                new PublicityClosed(publicity.objections(), upheld),
                                                reason),
                                        List.of()));
    }
}
