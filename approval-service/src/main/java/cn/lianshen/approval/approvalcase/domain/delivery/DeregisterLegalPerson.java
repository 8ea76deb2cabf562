package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonDeregistered;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import java.time.LocalDate;

/** The registering bureau strikes the legal person off (注销登记). */
public record DeregisterLegalPerson(Actor actor, LocalDate on) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Registrations.check(it, actor, Registration.Act.CANCEL)
                .then(
                        () ->
                                Outcome.recorded(
                                        new LegalPersonDeregistered(
                                                it.filing().ending(),
                                                String.valueOf(actor.bureau()),
                                                on)));
    }
}
