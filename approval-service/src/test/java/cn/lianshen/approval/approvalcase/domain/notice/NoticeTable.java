package cn.lianshen.approval.approvalcase.domain.notice;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.event.Acceptance;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationTurnedAway;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.ApprovalIssued;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentAccepted;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryManner;
import cn.lianshen.approval.approvalcase.domain.event.Extension;
import cn.lianshen.approval.approvalcase.domain.event.HearingOffered;
import cn.lianshen.approval.approvalcase.domain.event.HearingScheduled;
import cn.lianshen.approval.approvalcase.domain.event.InspectionConcluded;
import cn.lianshen.approval.approvalcase.domain.event.InspectionResult;
import cn.lianshen.approval.approvalcase.domain.event.LicenceCancelled;
import cn.lianshen.approval.approvalcase.domain.event.LicenceRevoked;
import cn.lianshen.approval.approvalcase.domain.event.LimitExtended;
import cn.lianshen.approval.approvalcase.domain.event.MaterialsSentBack;
import cn.lianshen.approval.approvalcase.domain.event.NoticeKind;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
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
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import cn.lianshen.approval.approvalcase.domain.event.Termination;
import cn.lianshen.approval.approvalcase.domain.event.TurnedAway;
import cn.lianshen.approval.approvalcase.domain.event.Withdrawal;
import cn.lianshen.approval.clock.domain.LimitUnit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Events of a licence with the notices that the law asks for, written down by hand. */
public final class NoticeTable {
    private static final LocalDate DAY = ACase.MONDAY;
    private static final Deadline DUE =
            new Deadline(ClockName.NOTICE, 5, LimitUnit.WORKING_DAY, DAY, DAY, null);

    private NoticeTable() {}

    /** A line of it. */
    public record Line(CaseEvent event, NoticeKind kind) {
        @Override
        public String toString() {
            return event.getClass().getSimpleName() + " " + kind;
        }
    }

    public static List<Line> all() {
        return List.of(
                line(
                        new SupplementRequested(List.of("M12"), List.of("EDU"), DUE),
                        NoticeKind.SUPPLEMENT),
                line(
                        new ApplicationAccepted(DAY, Acceptance.ORDINARY, List.of()),
                        NoticeKind.ACCEPTANCE),
                line(
                        new ApplicationAccepted(DAY, Acceptance.DEEMED, List.of()),
                        NoticeKind.DEEMED_ACCEPTANCE),
                line(
                        new ApplicationAccepted(DAY, Acceptance.TOLERANT, List.of()),
                        NoticeKind.TOLERANT_ACCEPTANCE),
                line(new ApplicationTurnedAway(TurnedAway.NOT_NEEDED, null), NoticeKind.NOT_NEEDED),
                line(new ApplicationTurnedAway(TurnedAway.WRONG_BODY, "RS"), NoticeKind.WRONG_BODY),
                line(
                        new ApplicationTurnedAway(TurnedAway.NOT_ACCEPTED, null),
                        NoticeKind.NOT_ACCEPTED),
                line(new ApplicationWithdrawn(Withdrawal.BY_APPLICANT), NoticeKind.WITHDRAWAL),
                line(new ApplicationWithdrawn(Withdrawal.RETURN_LAPSED), NoticeKind.LAPSE),
                line(new ApplicationWithdrawn(Withdrawal.SUPPLEMENT_LAPSED), NoticeKind.LAPSE),
                line(new ApplicationWithdrawn(Withdrawal.TOLERANCE_LAPSED), NoticeKind.LAPSE),
                line(new ProceedingsTerminated(Termination.SUBJECT_GONE), NoticeKind.TERMINATION),
                line(new MaterialsSentBack(List.of("M12")), NoticeKind.SEND_BACK),
                line(new RectificationOrdered(DAY), NoticeKind.RECTIFICATION),
                line(new HearingOffered(DUE), NoticeKind.HEARING_RIGHT),
                line(new HearingScheduled(DAY, LocalTime.of(9, 30), "p-7"), NoticeKind.HEARING),
                line(new PublicityStarted(DAY, DAY, null), NoticeKind.PUBLICITY),
                line(paused(PauseReason.EXPERT_REVIEW), NoticeKind.SPECIAL_PROCEDURE),
                line(paused(PauseReason.HEARING), NoticeKind.SPECIAL_PROCEDURE),
                line(paused(PauseReason.EXAMINATION), NoticeKind.SPECIAL_PROCEDURE),
                line(new LimitExtended(Extension.ORDINARY, 10, List.of()), NoticeKind.EXTENSION),
                line(new ProceedingsSuspended("某办法"), NoticeKind.SUSPENSION),
                line(new ProceedingsResumed(), NoticeKind.RESUMPTION),
                line(new CommitmentAccepted(List.of("M20"), DUE), NoticeKind.COMMITMENT),
                line(new PermissionGranted(DUE), NoticeKind.GRANT),
                line(new PermissionRefused(List.of("LEAD_REVIEW")), NoticeKind.REFUSAL),
                line(
                        new InspectionConcluded(2026, InspectionResult.QUALIFIED),
                        NoticeKind.CONCLUSION),
                line(ACase.licence(), NoticeKind.ANNOUNCEMENT),
                line(approval("PREPARATION_APPROVAL"), NoticeKind.PREPARATION_APPROVAL),
                line(approval("REPLY"), NoticeKind.REPLY),
                line(approval("TERMINATION"), NoticeKind.TERMINATION_REPLY),
                line(new ResultDelivered(DeliveryManner.BY_POST, DAY), NoticeKind.DELIVERY),
                line(new PermissionAnnulled("69(1)(2)"), NoticeKind.ANNULMENT),
                line(new LicenceCancelled("70(1)"), NoticeKind.CANCELLATION),
                line(new PermissionWithdrawn("8(2)"), NoticeKind.PERMISSION_WITHDRAWAL),
                line(new LicenceRevoked("62"), NoticeKind.REVOCATION));
    }

    public static ClockPaused paused(PauseReason reason) {
        return new ClockPaused(reason, DAY, DAY, "通1", List.of());
    }

    private static ApprovalIssued approval(String document) {
        return new ApprovalIssued(document, "苍教筹〔2026〕1号", DAY, null);
    }

    private static Line line(CaseEvent event, NoticeKind kind) {
        return new Line(event, kind);
    }
}
