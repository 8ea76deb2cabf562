package cn.lianshen.approval.approvalcase.domain;

import java.util.Optional;

/** What registering and refusing to register have in common: who may, and when. */
final class Registrations {
    private Registrations() {}

    static Optional<Refusal> refusal(ApprovalCase approvalCase, Actor actor) {
        if (!actor.actsFor(approvalCase.filing().registrar())) {
            return Optional.of(Refusal.notAllowed("not-the-registrar"));
        }
        return switch (approvalCase.state()) {
            case REGISTER, REGISTRATION_REFUSED -> Optional.empty();
            default -> Optional.of(Refusal.conflict("not-awaiting-registration"));
        };
    }
}
