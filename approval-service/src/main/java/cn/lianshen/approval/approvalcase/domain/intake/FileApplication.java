package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationReceived;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.PrecheckOpened;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * Files one joint application (申请). Online filing is receipt at once: the founder has a dated
 * voucher, and the notice clock runs. Where the county looks first, receipt follows its pre-check.
 *
 * @param form the form as filled in, kept beside the event
 * @param on day of filing in the county
 */
public record FileApplication(
        ApplicationFiled filed, String form, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase approvalCase) {
        if (approvalCase.state() != CaseState.NONE) {
            return Outcome.refused(Refusal.conflict("already-filed"));
        }
        return Outcome.recorded(new Happening(filed, form), List.of(next()));
    }

    private CaseEvent next() {
        var limits = Limits.of(filed);
        return filed.procedure().precheck()
                ? new PrecheckOpened(limits.start(ClockName.PRECHECK, on, calendar))
                : new ApplicationReceived(limits.start(ClockName.NOTICE, on, calendar));
    }
}
