package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * Files one joint application (申请). Online filing is receipt at once: the founder has a dated
 * voucher, and the notice clock runs.
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
        var notice = Limits.of(filed).start(ClockName.NOTICE, on, calendar);
        return Outcome.recorded(
                new Happening(filed, form), List.of(new ApplicationReceived(notice)));
    }
}
