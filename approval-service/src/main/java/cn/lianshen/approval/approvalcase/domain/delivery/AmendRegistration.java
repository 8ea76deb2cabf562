package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationAmended;
import java.time.LocalDate;

/** The registering bureau enters a change (变更登记). */
public record AmendRegistration(Actor actor, LocalDate on) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Registrations.check(it, actor, Registration.Act.CHANGE)
                .then(
                        () ->
                                Outcome.recorded(
                                        new RegistrationAmended(
                                                it.filing().institutionId(),
                                                String.valueOf(actor.bureau()),
                                                on)));
    }
}
