package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Withdrawal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The founder let a term pass: the application counts as withdrawn (视为撤回). Source: 安阳市政务服务条例 art.
 * 24, 36.
 */
public record LapseApplication(Actor actor, LocalDate on) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var manner = lapsed(it);
        return Check.bySystem(it, actor)
                .and(manner.isPresent(), Refusal.conflict("nothing-lapsed"))
                .then(() -> Outcome.recorded(new ApplicationWithdrawn(manner.orElseThrow())));
    }

    private Optional<Withdrawal> lapsed(ApprovalCase it) {
        if (it.state() == CaseState.SUPPLEMENT && past(it, ClockName.SUPPLEMENT)) {
            return Optional.of(Withdrawal.SUPPLEMENT_LAPSED);
        }
        var promised = it.state().underReview() && !it.intake().tolerated().isEmpty();
        return promised && past(it, ClockName.TOLERANCE)
                ? Optional.of(Withdrawal.TOLERANCE_LAPSED)
                : Optional.empty();
    }

    private boolean past(ApprovalCase it, ClockName clock) {
        var deadline = it.deadline(clock);
        return deadline != null && deadline.due() != null && on.isAfter(deadline.due());
    }
}
