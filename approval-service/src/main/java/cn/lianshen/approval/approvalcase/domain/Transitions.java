package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.AfterGrantEvent;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationReceived;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationResubmitted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationReturned;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationTurnedAway;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.ApprovalIssued;
import cn.lianshen.approval.approvalcase.domain.event.CaseArchived;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockEvent;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentAccepted;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentChecked;
import cn.lianshen.approval.approvalcase.domain.event.DecisionEvent;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryEvent;
import cn.lianshen.approval.approvalcase.domain.event.InspectionConcluded;
import cn.lianshen.approval.approvalcase.domain.event.IntakeEvent;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonDeregistered;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonRegistered;
import cn.lianshen.approval.approvalcase.domain.event.LicenceCancelled;
import cn.lianshen.approval.approvalcase.domain.event.LicenceHandedBack;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.domain.event.LicenceRevoked;
import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import cn.lianshen.approval.approvalcase.domain.event.PermissionAnnulled;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import cn.lianshen.approval.approvalcase.domain.event.PermissionWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.PrecheckOpened;
import cn.lianshen.approval.approvalcase.domain.event.PreconditionsConfirmed;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsResumed;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsSuspended;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsTerminated;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationAmended;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationOpened;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationRefused;
import cn.lianshen.approval.approvalcase.domain.event.ResultDelivered;
import cn.lianshen.approval.approvalcase.domain.event.ReviewEvent;
import cn.lianshen.approval.approvalcase.domain.event.StaffEvent;
import cn.lianshen.approval.approvalcase.domain.event.SupplementProvided;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import cn.lianshen.approval.approvalcase.domain.event.ToleranceGranted;
import cn.lianshen.approval.approvalcase.domain.event.ToleratedMaterialsProvided;

/**
 * Where an event brings a case: the picture of its states.
 *
 * @param now where it stands
 * @param review as the event leaves it
 * @param ending as the event leaves it
 */
record Transitions(CaseState now, Review review, Ending ending) {

    CaseState after(CaseEvent event) {
        return switch (event) {
            case IntakeEvent e -> intake(e);
            case ReviewEvent _ -> reviewed();
            case ClockEvent e -> clock(e);
            case DecisionEvent e -> decided(e);
            case DeliveryEvent e -> delivered(e);
            case StaffEvent _, NoticeIssued _ -> now;
            case AfterGrantEvent e -> afterGrant(e);
        };
    }

    private CaseState intake(IntakeEvent event) {
        return switch (event) {
            case ApplicationFiled _ -> CaseState.FILED;
            case PrecheckOpened _, ApplicationResubmitted _ -> CaseState.PRECHECK;
            case ApplicationReturned _ -> CaseState.RETURNED;
            case ApplicationReceived _, SupplementProvided _ -> CaseState.RECEIVED;
            case SupplementRequested _ -> CaseState.SUPPLEMENT;
            case ApplicationAccepted _ -> CaseState.ACCEPTED;
            case MaterialDemanded _, ToleranceGranted _, PreconditionsConfirmed _ -> now;
            case ToleratedMaterialsProvided _ -> reviewed();
            case ApplicationTurnedAway e -> turnedAway(e);
            case ApplicationWithdrawn _ -> CaseState.WITHDRAWN;
            case ProceedingsTerminated _ -> CaseState.TERMINATED;
        };
    }

    private static CaseState turnedAway(ApplicationTurnedAway event) {
        return switch (event.ground()) {
            case NOT_NEEDED -> CaseState.NOT_NEEDED;
            case WRONG_BODY -> CaseState.WRONG_BODY;
            case NOT_ACCEPTED -> CaseState.NOT_ACCEPTED;
        };
    }

    /** Ripe for decision as soon as nothing of the review is open, and not before. */
    private CaseState reviewed() {
        if (now == CaseState.SUSPENDED) {
            return now;
        }
        return review.ripe() ? CaseState.DECIDE : CaseState.REVIEW;
    }

    private CaseState clock(ClockEvent event) {
        return switch (event) {
            case ProceedingsSuspended _ -> CaseState.SUSPENDED;
            case ProceedingsResumed _ -> review.ripe() ? CaseState.DECIDE : CaseState.REVIEW;
            default -> now;
        };
    }

    private CaseState decided(DecisionEvent event) {
        return switch (event) {
            case PermissionGranted _ -> CaseState.GRANTED;
            case PermissionRefused _ -> CaseState.REFUSED;
            case InspectionConcluded _ -> CaseState.DONE;
            case CommitmentAccepted _, CommitmentChecked _ -> now;
        };
    }

    private CaseState delivered(DeliveryEvent event) {
        return switch (event) {
            case LicenceIssued _, ApprovalIssued _ -> issued();
            case RegistrationOpened _ -> CaseState.REGISTER;
            case RegistrationRefused _ -> CaseState.REGISTRATION_REFUSED;
            case LegalPersonRegistered _, RegistrationAmended _, LegalPersonDeregistered _ ->
                    registered();
            case LicenceHandedBack _ -> handedBack();
            case ResultDelivered _ -> now;
            case CaseArchived _ -> CaseState.ARCHIVED;
        };
    }

    /** What is struck off before the new licence leaves that licence to be issued. */
    private CaseState registered() {
        if (!ending.issued()) {
            return CaseState.GRANTED;
        }
        return ending.awaited().isEmpty() ? CaseState.DONE : CaseState.REGISTER;
    }

    private CaseState issued() {
        return ending.awaited().isEmpty() && !licenceOutstanding()
                ? CaseState.DONE
                : CaseState.ISSUED;
    }

    /** A termination is not done before the licence is back (民办教育促进法 60). */
    private boolean licenceOutstanding() {
        var procedure = review.procedure();
        return procedure != null
                && procedure.result().equals("TERMINATION")
                && !ending.handedBack();
    }

    private CaseState handedBack() {
        return now == CaseState.ISSUED && ending.awaited().isEmpty() ? CaseState.DONE : now;
    }

    private static CaseState afterGrant(AfterGrantEvent event) {
        return switch (event) {
            case PermissionAnnulled _ -> CaseState.ANNULLED;
            case LicenceCancelled _ -> CaseState.CANCELLED;
            case PermissionWithdrawn _ -> CaseState.PERMISSION_WITHDRAWN;
            case LicenceRevoked _ -> CaseState.REVOKED;
        };
    }
}
