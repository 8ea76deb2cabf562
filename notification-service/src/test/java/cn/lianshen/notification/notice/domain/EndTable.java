package cn.lianshen.notification.notice.domain;

import static cn.lianshen.notification.notice.domain.ToldCases.DAY;
import static cn.lianshen.notification.notice.domain.ToldCases.MATERIALS;
import static cn.lianshen.notification.notice.domain.ToldCases.due;
import static cn.lianshen.notification.notice.domain.ToldCases.row;

import cn.lianshen.notification.notice.domain.AfterGrantHappening.LicenceCancelled;
import cn.lianshen.notification.notice.domain.AfterGrantHappening.LicenceRevoked;
import cn.lianshen.notification.notice.domain.AfterGrantHappening.PermissionAnnulled;
import cn.lianshen.notification.notice.domain.AfterGrantHappening.PermissionWithdrawn;
import cn.lianshen.notification.notice.domain.DecisionHappening.CommitmentAccepted;
import cn.lianshen.notification.notice.domain.DecisionHappening.CommitmentChecked;
import cn.lianshen.notification.notice.domain.DecisionHappening.InspectionConcluded;
import cn.lianshen.notification.notice.domain.DecisionHappening.PermissionGranted;
import cn.lianshen.notification.notice.domain.DecisionHappening.PermissionRefused;
import cn.lianshen.notification.notice.domain.DeliveryHappening.ApprovalIssued;
import cn.lianshen.notification.notice.domain.DeliveryHappening.LicenceHandedBack;
import cn.lianshen.notification.notice.domain.DeliveryHappening.LicenceIssued;
import cn.lianshen.notification.notice.domain.DeliveryHappening.ResultDelivered;
import cn.lianshen.notification.notice.domain.RegistrationHappening.LegalPersonDeregistered;
import cn.lianshen.notification.notice.domain.RegistrationHappening.LegalPersonRegistered;
import cn.lianshen.notification.notice.domain.RegistrationHappening.RegistrationAmended;
import cn.lianshen.notification.notice.domain.RegistrationHappening.RegistrationOpened;
import cn.lianshen.notification.notice.domain.RegistrationHappening.RegistrationRefused;
import cn.lianshen.notification.notice.domain.StaffHappening.AgentAppointed;
import cn.lianshen.notification.notice.domain.StaffHappening.BreachRecorded;
import cn.lianshen.notification.notice.domain.StaffHappening.CaseHandedOver;
import cn.lianshen.notification.notice.domain.StaffHappening.CaseReleased;
import cn.lianshen.notification.notice.domain.StaffHappening.OfficerRecused;
import cn.lianshen.notification.notice.domain.ToldCases.Told;
import java.util.List;

/** The decision and what follows it, and who works on the case. */
final class EndTable {
    private EndTable() {}

    static List<Told> rows() {
        return List.of(
                row(new PermissionGranted(due("DELIVERY")), "founder: permission-granted"),
                row(new PermissionRefused(), "founder: permission-refused"),
                row(
                        new CommitmentAccepted(MATERIALS, due("COMMITMENT")),
                        "founder: commitment-accepted",
                        "EDU: commitment-check-due"),
                row(new CommitmentChecked(true), "founder: commitment-kept"),
                row(new CommitmentChecked(false), "founder: commitment-broken"),
                row(new InspectionConcluded(2026, "QUALIFIED"), "founder: inspection-concluded"),
                row(new LicenceIssued("教民133032760000001号"), "founder: licence-issued"),
                row(new ApprovalIssued("REPLY", "18号", null), "founder: approval-issued"),
                row(
                        new ApprovalIssued("PREPARATION_APPROVAL", "18号", DAY),
                        "founder: approval-issued-until"),
                row(
                        new ApprovalIssued("TERMINATION", "18号", null),
                        "founder: licence-to-hand-back"),
                row(new LicenceHandedBack(), "founder: licence-handed-back"),
                row(new ResultDelivered("BY_POST", DAY), "founder: result-delivered"),
                row(
                        new RegistrationOpened("MZ", due("REGISTRATION")),
                        "founder: registration-opened",
                        "MZ: registration-due"),
                row(
                        new LegalPersonRegistered("MZ", "52330327MJ000000X6"),
                        "founder: legal-person-registered"),
                row(new RegistrationRefused("MZ"), "founder: registration-refused"),
                row(new RegistrationAmended("MZ", DAY), "founder: registration-amended"),
                row(new LegalPersonDeregistered("MZ", DAY), "founder: legal-person-deregistered"),
                row(new CaseHandedOver("MZ"), "MZ: case-handed-over"),
                row(new CaseReleased("EDU"), "EDU: case-released"),
                row(new OfficerRecused("SCJG"), "SCJG: officer-recused"),
                row(new AgentAppointed("DIFFICULT"), "founder: agent-appointed"),
                row(new BreachRecorded("LATE_OPINION", "MZ"), "EDU: breach-recorded"),
                row(new PermissionAnnulled(), "founder: permission-annulled"),
                row(new LicenceCancelled(), "founder: licence-cancelled"),
                row(new PermissionWithdrawn(), "founder: permission-withdrawn"),
                row(new LicenceRevoked(), "founder: licence-revoked"));
    }
}
