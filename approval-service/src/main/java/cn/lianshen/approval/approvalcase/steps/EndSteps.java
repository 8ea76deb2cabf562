package cn.lianshen.approval.approvalcase.steps;

import static cn.lianshen.approval.approvalcase.steps.OfficerStep.step;
import static cn.lianshen.approval.approvalcase.steps.Probe.TEXT;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.aftergrant.AnnulPermission;
import cn.lianshen.approval.approvalcase.domain.aftergrant.CancelLicence;
import cn.lianshen.approval.approvalcase.domain.aftergrant.RevokeLicence;
import cn.lianshen.approval.approvalcase.domain.aftergrant.WithdrawPermission;
import cn.lianshen.approval.approvalcase.domain.decision.CheckCommitment;
import cn.lianshen.approval.approvalcase.domain.decision.ConcludeInspection;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.delivery.AmendRegistration;
import cn.lianshen.approval.approvalcase.domain.delivery.ArchiveCase;
import cn.lianshen.approval.approvalcase.domain.delivery.DeliverResult;
import cn.lianshen.approval.approvalcase.domain.delivery.DeregisterLegalPerson;
import cn.lianshen.approval.approvalcase.domain.delivery.HandBackLicence;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueApproval;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
import cn.lianshen.approval.approvalcase.domain.delivery.RefuseRegistration;
import cn.lianshen.approval.approvalcase.domain.delivery.RegisterLegalPerson;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryManner;
import cn.lianshen.approval.approvalcase.domain.event.InspectionResult;
import cn.lianshen.approval.approvalcase.domain.event.Termination;
import cn.lianshen.approval.approvalcase.domain.intake.TerminateProceedings;
import java.util.List;

/** The decision, its delivery, and what ends a case or a permission. */
final class EndSteps {
    static final List<OfficerStep> ALL =
            List.of(
                    new OfficerStep("decision", "GRANT", EndSteps::grant),
                    new OfficerStep("decision", "REFUSE", EndSteps::refuse),
                    step("conclusion", EndSteps::conclude),
                    step("commitment-check", p -> new CheckCommitment(p.actor(), true, TEXT)),
                    step("licence", Licensing::new),
                    step("approval", EndSteps::approval),
                    step("licence-return", EndSteps::handBack),
                    new OfficerStep("registration", "REGISTER", EndSteps::register),
                    new OfficerStep("registration", "AMEND", EndSteps::amend),
                    new OfficerStep("registration", "DEREGISTER", EndSteps::deregister),
                    new OfficerStep("registration", "REFUSE", EndSteps::noRegistration),
                    step("delivery", EndSteps::deliver),
                    step("archive", p -> new ArchiveCase(p.actor())),
                    step("termination", EndSteps::terminate),
                    step("annulment", p -> new AnnulPermission(p.actor(), TEXT, TEXT)),
                    step("cancellation", p -> new CancelLicence(p.actor(), TEXT, TEXT)),
                    step("permission-withdrawal", EndSteps::withdraw),
                    step("revocation", p -> new RevokeLicence(p.actor(), TEXT, TEXT)));

    /** Issuing, without the face of a licence, which draws a number. */
    private record Licensing(Probe probe) implements CaseCommand {
        @Override
        public Outcome decide(ApprovalCase it) {
            return IssueLicence.refusal(it, probe.actor())
                    .map(Outcome::refused)
                    .orElseGet(Outcome::recorded);
        }
    }

    private static CaseCommand grant(Probe p) {
        return new GrantPermission(p.actor(), TEXT, p.today(), p.calendar());
    }

    private static CaseCommand refuse(Probe p) {
        return new RefusePermission(p.actor(), TEXT, p.today());
    }

    private static CaseCommand conclude(Probe p) {
        return new ConcludeInspection(
                p.actor(), p.today().getYear(), InspectionResult.QUALIFIED, TEXT);
    }

    private static CaseCommand approval(Probe p) {
        return new IssueApproval(p.actor(), TEXT, null, p.today(), p.calendar());
    }

    private static CaseCommand handBack(Probe p) {
        return new HandBackLicence(p.actor(), p.today(), p.calendar());
    }

    private static CaseCommand register(Probe p) {
        return new RegisterLegalPerson(p.actor(), TEXT, p.today());
    }

    private static CaseCommand amend(Probe p) {
        return new AmendRegistration(p.actor(), p.today());
    }

    private static CaseCommand deregister(Probe p) {
        return new DeregisterLegalPerson(p.actor(), p.today());
    }

    private static CaseCommand noRegistration(Probe p) {
        return new RefuseRegistration(p.actor(), TEXT);
    }

    private static CaseCommand deliver(Probe p) {
        return new DeliverResult(p.actor(), DeliveryManner.IN_PERSON, p.today());
    }

    private static CaseCommand terminate(Probe p) {
        return new TerminateProceedings(p.actor(), Termination.CANNOT_PROCEED, TEXT);
    }

    private static CaseCommand withdraw(Probe p) {
        return new WithdrawPermission(p.actor(), TEXT, TEXT);
    }

    private EndSteps() {}
}
