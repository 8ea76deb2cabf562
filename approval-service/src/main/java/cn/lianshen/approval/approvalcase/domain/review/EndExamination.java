package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of an examination is there; the clocks run on. */
public record EndExamination(
        Actor actor, @Nullable String result, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .underReview()
                .and(
                        Pauses.open(it, PauseReason.EXAMINATION),
                        Refusal.conflict("no-examination-runs"))
                .reasoned(result)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                Pauses.end(
                                                        it, PauseReason.EXAMINATION, on, calendar),
                                                result),
                                        List.of()));
    }
}
