package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registering bureau refuses the registration, with a reason; the licence stands, the founder
 * may mend and be registered later.
 */
public record RefuseRegistration(Actor actor, @Nullable String reason) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Registrations.check(it, actor)
                .reasoned(reason)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                new RegistrationRefused(
                                                        it.filing().institutionId(),
                                                        String.valueOf(actor.bureau())),
                                                reason),
                                        List.of()));
    }
}
