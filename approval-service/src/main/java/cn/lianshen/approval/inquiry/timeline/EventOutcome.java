package cn.lianshen.approval.inquiry.timeline;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationTurnedAway;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.ClockResumed;
import cn.lianshen.approval.approvalcase.domain.event.CollectiveDecisionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentChecked;
import cn.lianshen.approval.approvalcase.domain.event.ExpertReviewConcluded;
import cn.lianshen.approval.approvalcase.domain.event.InspectionConcluded;
import cn.lianshen.approval.approvalcase.domain.event.LegalityOpinionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.OpinionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspected;
import org.jspecify.annotations.Nullable;

/**
 * Under which code an event's words stand: its kind and, where there are several, what came of it.
 */
final class EventOutcome {
    private EventOutcome() {}

    /** {@code opinion-recorded.AGREE} */
    static String code(String type, CaseEvent event) {
        var outcome = outcome(event);
        var name = type.replaceFirst("^approval\\.", "").replaceFirst("\\.v\\d+$", "");
        return outcome == null ? name : name + '.' + outcome;
    }

    private static @Nullable String outcome(CaseEvent event) {
        return switch (event) {
            case ApplicationAccepted e -> e.manner().name();
            case ApplicationTurnedAway e -> e.ground().name();
            case ApplicationWithdrawn e -> e.manner().name();
            case OpinionRecorded e -> e.conclusion().name();
            case SiteInspected e -> e.passed() ? "PASSED" : "FAULTS";
            case ExpertReviewConcluded e -> e.conclusion().name();
            case LegalityOpinionRecorded e -> e.conclusion().name();
            case CollectiveDecisionRecorded e -> e.conclusion().name();
            case InspectionConcluded e -> e.result().name();
            case CommitmentChecked e -> e.kept() ? "KEPT" : "BROKEN";
            case ClockPaused e -> e.reason().name();
            case ClockResumed e -> e.reason().name();
            case BreachRecorded e -> e.breach().name();
            default -> null;
        };
    }
}
