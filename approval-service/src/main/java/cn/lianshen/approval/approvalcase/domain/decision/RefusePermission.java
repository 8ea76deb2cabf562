package cn.lianshen.approval.approvalcase.domain.decision;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead refuses the permission (不予行政许可), with reasons; the founder is told the remedies. Source:
 * 行政许可法 art. 38.
 */
public record RefusePermission(Actor actor, @Nullable String reason) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Decisions.check(it, actor)
                .reasoned(reason)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(new PermissionRefused(grounds(it)), reason),
                                        List.of()));
    }

    private static List<String> grounds(ApprovalCase it) {
        var objections = it.objections().stream().map(bureau -> "OBJECTION_" + bureau).toList();
        return objections.isEmpty() ? List.of("LEAD_REVIEW") : objections;
    }
}
