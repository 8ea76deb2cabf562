package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationOpened;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * Which registrations open when, each with its own clock: the licence comes before the legal
 * person, save for a conversion, which strikes the old entry off before the new licence. Source:
 * 民办教育促进法 art. 19; 民办学校分类登记实施细则（教发〔2016〕19号）.
 */
public final class OpeningRegistrations {
    private OpeningRegistrations() {}

    /** Those that come before the result. */
    public static List<CaseEvent> afterGrant(
            ApprovalCase it, LocalDate on, WorkingCalendar calendar) {
        return it.filing().struckOffFirst().stream()
                .map(act -> opened(it, act, on, calendar))
                .toList();
    }

    /** All that are left once the result is issued. */
    static List<CaseEvent> afterResult(ApprovalCase it, LocalDate on, WorkingCalendar calendar) {
        return it.ending().registrationsLeft().stream()
                .map(act -> opened(it, act, on, calendar))
                .toList();
    }

    private static CaseEvent opened(
            ApprovalCase it, Registration act, LocalDate on, WorkingCalendar calendar) {
        return new RegistrationOpened(
                act.bureau(), act.act(), Limits.of(it.filing()).start(act, on, calendar));
    }
}
