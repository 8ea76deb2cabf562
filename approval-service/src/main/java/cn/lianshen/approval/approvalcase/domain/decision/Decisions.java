package cn.lianshen.approval.approvalcase.domain;

import java.util.Optional;

/** What granting and refusing have in common: who may decide, and when. */
final class Decisions {
    private Decisions() {}

    static Optional<Refusal> refusal(ApprovalCase approvalCase, Actor actor) {
        if (!actor.actsFor(approvalCase.filing().lead())) {
            return Optional.of(Refusal.notAllowed("not-the-lead"));
        }
        return switch (approvalCase.state()) {
            case DECIDE -> Optional.empty();
            case REVIEW ->
                    Optional.of(
                            Refusal.conflict(
                                    "opinions-outstanding",
                                    String.join("、", approvalCase.outstanding())));
            default -> Optional.of(Refusal.conflict("not-ripe-for-decision"));
        };
    }
}
