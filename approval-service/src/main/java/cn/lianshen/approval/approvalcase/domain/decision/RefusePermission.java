package cn.lianshen.approval.approvalcase.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lead refuses the permission (不予行政许可), with its reasons. Source: 行政许可法 art. 38. */
public record RefusePermission(Actor actor, @Nullable String reason) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase approvalCase) {
        return Decisions.refusal(approvalCase, actor)
                .map(Outcome::refused)
                .orElseGet(() -> refused(approvalCase.objections()));
    }

    private Outcome refused(List<String> objections) {
        if (Reasons.missing(reason)) {
            return Outcome.refused(Refusal.invalid("reason-required", "reason"));
        }
        var grounds =
                objections.isEmpty()
                        ? List.of("LEAD_REVIEW")
                        : objections.stream().map(bureau -> "OBJECTION_" + bureau).toList();
        return Outcome.recorded(new Happening(new PermissionRefused(grounds), reason), List.of());
    }
}
