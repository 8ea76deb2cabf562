package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ToleratedMaterialsProvided;
import java.time.LocalDate;
import java.util.List;

/**
 * The founder hands in what was tolerated as missing (补齐容缺材料).
 *
 * @param content what is handed in, kept beside the event
 */
public record ProvideToleratedMaterials(
        Actor actor, List<String> materials, String content, LocalDate on) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byFounder(it, actor)
                .in("not-in-review", CaseState.REVIEW, CaseState.DECIDE, CaseState.SUSPENDED)
                .and(Lapses.of(it, on).isEmpty(), Refusal.conflict("term-lapsed"))
                .listed(materials)
                .and(
                        it.intake().tolerated().containsAll(materials),
                        Refusal.invalid("material-not-awaited", "materials"))
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                new ToleratedMaterialsProvided(materials), content),
                                        List.of()));
    }
}
