package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ApprovalIssued;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead issues a reply other than a new licence (批准文件): approval of preparation, reply to a
 * division or merger, approval of a termination. A termination's registrations wait until the
 * licence is handed back.
 *
 * @param number of the document
 * @param validTo last day on which it is good; null when it does not lapse
 */
public record IssueApproval(
        Actor actor,
        String number,
        @Nullable LocalDate validTo,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .in("not-granted", CaseState.GRANTED)
                .and(!Results.licence(it), Refusal.conflict("licence-for-item"))
                .brief(number, "number")
                .then(() -> issued(it));
    }

    private Outcome issued(ApprovalCase it) {
        var document = it.filing().procedure().result();
        var later = Results.termination(it) && !it.ending().handedBack();
        return Outcome.recorded(
                Happening.of(new ApprovalIssued(document, number, on, validTo)),
                later ? List.of() : OpeningRegistrations.afterResult(it, on, calendar));
    }
}
