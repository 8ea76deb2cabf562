package cn.lianshen.approval.approvalcase.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registering bureau refuses to register (不予登记), with its reasons. The licence stands; it can
 * register later.
 */
public record RefuseRegistration(Actor actor, @Nullable String reason) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase approvalCase) {
        return Registrations.refusal(approvalCase, actor)
                .map(Outcome::refused)
                .orElseGet(() -> refused(approvalCase.filing()));
    }

    private Outcome refused(ApplicationFiled filing) {
        if (Reasons.missing(reason)) {
            return Outcome.refused(Refusal.invalid("reason-required", "reason"));
        }
        var refused = new RegistrationRefused(filing.institutionId(), filing.registrar());
        return Outcome.recorded(new Happening(refused, reason), List.of());
    }
}
