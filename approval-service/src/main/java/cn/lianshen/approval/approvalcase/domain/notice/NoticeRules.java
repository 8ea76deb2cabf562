package cn.lianshen.approval.approvalcase.domain.notice;

import cn.lianshen.approval.approvalcase.domain.event.AfterGrantEvent;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationTurnedAway;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.ApprovalIssued;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CaseProcedure;
import cn.lianshen.approval.approvalcase.domain.event.ClockEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentAccepted;
import cn.lianshen.approval.approvalcase.domain.event.DecisionEvent;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryEvent;
import cn.lianshen.approval.approvalcase.domain.event.HearingOffered;
import cn.lianshen.approval.approvalcase.domain.event.HearingScheduled;
import cn.lianshen.approval.approvalcase.domain.event.InspectionConcluded;
import cn.lianshen.approval.approvalcase.domain.event.IntakeEvent;
import cn.lianshen.approval.approvalcase.domain.event.LicenceCancelled;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.domain.event.LicenceRevoked;
import cn.lianshen.approval.approvalcase.domain.event.LimitExtended;
import cn.lianshen.approval.approvalcase.domain.event.MaterialsSentBack;
import cn.lianshen.approval.approvalcase.domain.event.NoticeKind;
import cn.lianshen.approval.approvalcase.domain.event.PermissionAnnulled;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import cn.lianshen.approval.approvalcase.domain.event.PermissionWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsResumed;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsSuspended;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsTerminated;
import cn.lianshen.approval.approvalcase.domain.event.PublicityStarted;
import cn.lianshen.approval.approvalcase.domain.event.RectificationOrdered;
import cn.lianshen.approval.approvalcase.domain.event.ResultDelivered;
import cn.lianshen.approval.approvalcase.domain.event.ReviewEvent;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import cn.lianshen.approval.approvalcase.domain.event.Withdrawal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of notices in due form: which event calls for which. What an event has no line for
 * calls for none. Source: 行政许可法 art. 32, 36–38, 40, 42, 44–48; 民办教育促进法 art. 14, 18.
 */
public final class NoticeRules {
    /** Those that tell how to apply for review and how to sue (救济途径). 行政许可法 art. 38. */
    private static final Set<NoticeKind> REMEDIES =
            EnumSet.of(
                    NoticeKind.NOT_NEEDED,
                    NoticeKind.WRONG_BODY,
                    NoticeKind.NOT_ACCEPTED,
                    NoticeKind.REFUSAL,
                    NoticeKind.RECORD_REFUSED,
                    NoticeKind.CONCLUSION,
                    NoticeKind.LAPSE,
                    NoticeKind.TERMINATION,
                    NoticeKind.ANNULMENT,
                    NoticeKind.CANCELLATION,
                    NoticeKind.PERMISSION_WITHDRAWAL,
                    NoticeKind.REVOCATION);

    /** Decisions, which every bureau of the route needs for its own part. */
    private static final Set<NoticeKind> DECISIONS =
            EnumSet.of(
                    NoticeKind.GRANT,
                    NoticeKind.REFUSAL,
                    NoticeKind.RECORD,
                    NoticeKind.RECORD_REFUSED,
                    NoticeKind.CONCLUSION,
                    NoticeKind.PREPARATION_APPROVAL,
                    NoticeKind.REPLY,
                    NoticeKind.TERMINATION_REPLY,
                    NoticeKind.ANNOUNCEMENT,
                    NoticeKind.ANNULMENT,
                    NoticeKind.CANCELLATION,
                    NoticeKind.PERMISSION_WITHDRAWAL,
                    NoticeKind.REVOCATION);

    private NoticeRules() {}

    /** Whether the notice tells the remedies. */
    public static boolean tellsRemedies(NoticeKind kind) {
        return REMEDIES.contains(kind);
    }

    /** Whether it concerns every bureau of the route, not the applicant and the lead alone. */
    public static boolean concernsEveryBureau(NoticeKind kind) {
        return DECISIONS.contains(kind);
    }

    /** The notice that the event calls for, or null. */
    static @Nullable NoticeKind calledFor(CaseEvent event, CaseProcedure procedure) {
        return switch (event) {
            case IntakeEvent e -> intake(e);
            case ReviewEvent e -> review(e);
            case ClockEvent e -> clock(e);
            case DecisionEvent e -> decision(e, procedure);
            case DeliveryEvent e -> delivery(e);
            case AfterGrantEvent e -> afterGrant(e);
            default -> null;
        };
    }

    private static @Nullable NoticeKind intake(IntakeEvent event) {
        return switch (event) {
            case SupplementRequested _ -> NoticeKind.SUPPLEMENT;
            case ApplicationAccepted e -> accepted(e);
            case ApplicationTurnedAway e -> turnedAway(e);
            case ApplicationWithdrawn(Withdrawal manner) ->
                    manner == Withdrawal.BY_APPLICANT ? NoticeKind.WITHDRAWAL : NoticeKind.LAPSE;
            case ProceedingsTerminated _ -> NoticeKind.TERMINATION;
            default -> null;
        };
    }

    private static NoticeKind accepted(ApplicationAccepted event) {
        return switch (event.manner()) {
            case ORDINARY -> NoticeKind.ACCEPTANCE;
            case DEEMED -> NoticeKind.DEEMED_ACCEPTANCE;
            case TOLERANT -> NoticeKind.TOLERANT_ACCEPTANCE;
        };
    }

    private static NoticeKind turnedAway(ApplicationTurnedAway event) {
        return switch (event.ground()) {
            case NOT_NEEDED -> NoticeKind.NOT_NEEDED;
            case WRONG_BODY -> NoticeKind.WRONG_BODY;
            case NOT_ACCEPTED -> NoticeKind.NOT_ACCEPTED;
        };
    }

    private static @Nullable NoticeKind review(ReviewEvent event) {
        return switch (event) {
            case MaterialsSentBack _ -> NoticeKind.SEND_BACK;
            case RectificationOrdered _ -> NoticeKind.RECTIFICATION;
            case HearingOffered _ -> NoticeKind.HEARING_RIGHT;
            case HearingScheduled _ -> NoticeKind.HEARING;
            case PublicityStarted _ -> NoticeKind.PUBLICITY;
            default -> null;
        };
    }

    private static @Nullable NoticeKind clock(ClockEvent event) {
        return switch (event) {
            case ClockPaused e -> paused(e);
            case LimitExtended _ -> NoticeKind.EXTENSION;
            case ProceedingsSuspended _ -> NoticeKind.SUSPENSION;
            case ProceedingsResumed _ -> NoticeKind.RESUMPTION;
            default -> null;
        };
    }

    /** Some pauses are told by the notice of what they wait for. */
    private static @Nullable NoticeKind paused(ClockPaused event) {
        return switch (event.reason()) {
            case REPLACEMENT, RECTIFICATION, SUSPENSION -> null;
            default -> NoticeKind.SPECIAL_PROCEDURE;
        };
    }

    private static @Nullable NoticeKind decision(DecisionEvent event, CaseProcedure procedure) {
        return switch (event) {
            case PermissionGranted _ ->
                    procedure.licensing() ? NoticeKind.GRANT : NoticeKind.RECORD;
            case PermissionRefused _ ->
                    procedure.licensing() ? NoticeKind.REFUSAL : NoticeKind.RECORD_REFUSED;
            case InspectionConcluded _ -> NoticeKind.CONCLUSION;
            case CommitmentAccepted _ -> NoticeKind.COMMITMENT;
            default -> null;
        };
    }

    private static @Nullable NoticeKind delivery(DeliveryEvent event) {
        return switch (event) {
            case LicenceIssued _ -> NoticeKind.ANNOUNCEMENT;
            case ApprovalIssued e -> approval(e);
            case ResultDelivered _ -> NoticeKind.DELIVERY;
            default -> null;
        };
    }

    private static NoticeKind approval(ApprovalIssued event) {
        return switch (event.document()) {
            case "PREPARATION_APPROVAL" -> NoticeKind.PREPARATION_APPROVAL;
            case "TERMINATION" -> NoticeKind.TERMINATION_REPLY;
            default -> NoticeKind.REPLY;
        };
    }

    private static NoticeKind afterGrant(AfterGrantEvent event) {
        return switch (event) {
            case PermissionAnnulled _ -> NoticeKind.ANNULMENT;
            case LicenceCancelled _ -> NoticeKind.CANCELLATION;
            case PermissionWithdrawn _ -> NoticeKind.PERMISSION_WITHDRAWAL;
            case LicenceRevoked _ -> NoticeKind.REVOCATION;
        };
    }
}
