package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Withdrawal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Terms of the founder's that are over: the application counts as withdrawn from then on, whether
 * or not anybody has noticed yet. Source: 安阳市政务服务条例 art. 24, 36.
 */
final class Lapses {
    private Lapses() {}

    static Optional<Withdrawal> of(ApprovalCase it, LocalDate on) {
        if (it.state() == CaseState.RETURNED && past(it, ClockName.RESUBMISSION, on)) {
            return Optional.of(Withdrawal.RETURN_LAPSED);
        }
        if (it.state() == CaseState.SUPPLEMENT && past(it, ClockName.SUPPLEMENT, on)) {
            return Optional.of(Withdrawal.SUPPLEMENT_LAPSED);
        }
        var promised = it.state().underReview() && !it.intake().tolerated().isEmpty();
        return promised && past(it, ClockName.TOLERANCE, on)
                ? Optional.of(Withdrawal.TOLERANCE_LAPSED)
                : Optional.empty();
    }

    private static boolean past(ApprovalCase it, ClockName clock, LocalDate on) {
        var deadline = it.deadline(clock);
        return deadline != null && deadline.due() != null && on.isAfter(deadline.due());
    }
}
