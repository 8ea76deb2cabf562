package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import java.time.LocalDate;

/**
 * The founder let a term pass: the application counts as withdrawn (视为撤回). Source: 安阳市政务服务条例 art.
 * 24, 36.
 */
public record LapseApplication(Actor actor, LocalDate on) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var manner = Lapses.of(it, on);
        return Check.bySystem(it, actor)
                .and(manner.isPresent(), Refusal.conflict("nothing-lapsed"))
                .then(() -> Outcome.recorded(new ApplicationWithdrawn(manner.orElseThrow())));
    }
}
