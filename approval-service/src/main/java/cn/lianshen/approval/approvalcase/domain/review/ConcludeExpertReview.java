package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.ExpertReviewConcluded;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the experts conclude; the clocks run on. */
public record ConcludeExpertReview(
        Actor actor,
        Conclusion conclusion,
        @Nullable String report,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .underReview()
                .and(it.review().experts().running(), Refusal.conflict("experts-not-asked"))
                .reasoned(report)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                new ExpertReviewConcluded(conclusion), report),
                                        List.of(
                                                Pauses.end(
                                                        it,
                                                        PauseReason.EXPERT_REVIEW,
                                                        on,
                                                        calendar))));
    }
}
