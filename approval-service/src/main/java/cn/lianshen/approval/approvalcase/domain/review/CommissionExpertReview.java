package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ExpertReviewCommissioned;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;

/**
 * The lead asks experts (专家评审). Their time does not count, and the founder is told in writing how
 * much it will be. Source: 民办教育促进法实施条例 art. 18; 行政许可法 art. 45.
 */
public record CommissionExpertReview(
        Actor actor, PauseNotice notice, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var experts = it.review().experts();
        return Check.byLead(it, actor)
                .underReview()
                .and(
                        !experts.running() && experts.conclusion() == null,
                        Refusal.conflict("experts-already-asked"))
                .and(notice.complete(on), Refusal.invalid("notice-incomplete", "notice"))
                .then(
                        () ->
                                Outcome.recorded(
                                        new ExpertReviewCommissioned(notice.expectedUntil()),
                                        Pauses.begin(
                                                it,
                                                PauseReason.EXPERT_REVIEW,
                                                on,
                                                notice,
                                                calendar)));
    }
}
