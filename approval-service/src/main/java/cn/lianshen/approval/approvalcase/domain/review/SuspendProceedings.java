package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsSuspended;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something outside the case stops it (中止办理): a dispute, a court, force majeure. The licensing law
 * does not know it, so a local rule must allow it and is named.
 */
public record SuspendProceedings(
        Actor actor,
        String localRule,
        @Nullable String reason,
        PauseNotice notice,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .underReview()
                .and(!localRule.isBlank(), Refusal.invalid("local-rule-required", "localRule"))
                .brief(localRule, "localRule")
                .reasoned(reason)
                .and(notice.complete(on), Refusal.invalid("notice-incomplete", "notice"))
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(new ProceedingsSuspended(localRule), reason),
                                        List.of(
                                                Pauses.begin(
                                                        it,
                                                        PauseReason.SUSPENSION,
                                                        on,
                                                        notice,
                                                        calendar))));
    }
}
