package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ConsentPresumed;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * Bureaus that are late count as agreeing (逾期未反馈，视为同意), where the county's own rule says so and
 * nowhere else: no law says it for all. The breach of being late stays.
 */
public record PresumeConsent(Actor actor, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.bySystem(it, actor)
                .in("not-in-review", CaseState.REVIEW)
                .and(
                        it.filing().procedure().silenceIsConsent(),
                        Refusal.conflict("silence-is-no-consent"))
                .and(
                        !Consultations.late(it, on, calendar).isEmpty(),
                        Refusal.conflict("no-opinion-overdue"))
                .then(() -> presumed(it));
    }

    private Outcome presumed(ApprovalCase it) {
        var events = new ArrayList<CaseEvent>();
        var after = it;
        for (var bureau : Consultations.late(it, on, calendar)) {
            var consent = new ConsentPresumed(bureau);
            events.add(consent);
            after = after.apply(consent);
        }
        events.addAll(Consultations.completion(after));
        return Outcome.recorded(events.toArray(CaseEvent[]::new));
    }
}
