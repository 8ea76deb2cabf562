package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationReturned;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead returns an application from the pre-check, with what to mend (预审退回). What is not on the
 * item's list is refused and kept; what was complete at the first return is not asked for at the
 * second. The founder is told until when to hand in again.
 *
 * @param materials none at the first return when it is the form that is to be mended
 */
public record ReturnFromPrecheck(
        Actor actor,
        List<String> materials,
        @Nullable String reason,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var listed = it.filing().procedure().materials().containsAll(materials);
        var again = it.intake().returns() > 0;
        return Check.byLead(it, actor)
                .in("not-in-precheck", CaseState.PRECHECK)
                .and(
                        !Prechecks.overdue(it, on, calendar),
                        Refusal.conflict("precheck-counts-as-receipt"))
                .and(Prechecks.returnable(it), Refusal.conflict("returned-often-enough"))
                .reasoned(reason)
                .and(
                        !again || !materials.isEmpty(),
                        Refusal.invalid("materials-required", "materials"))
                .and(
                        !listed || Prechecks.nameable(it).containsAll(materials),
                        Refusal.invalid("material-was-complete", "materials"))
                .then(() -> listed ? returned(it) : Demands.outsideList(actor));
    }

    private Outcome returned(ApprovalCase it) {
        var sorted = materials.stream().distinct().sorted().toList();
        var by = Limits.of(it.filing()).start(ClockName.RESUBMISSION, on, calendar);
        return Outcome.recorded(
                new Happening(new ApplicationReturned(sorted, by), reason), List.of());
    }
}
