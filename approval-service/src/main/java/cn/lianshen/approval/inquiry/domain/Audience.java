package cn.lianshen.approval.inquiry.domain;

import cn.lianshen.approval.approvalcase.domain.event.AgentAppointed;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CaseHandedOver;
import cn.lianshen.approval.approvalcase.domain.event.CaseReleased;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.CollectiveDecisionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.ConsentPresumed;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineMissed;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineNeared;
import cn.lianshen.approval.approvalcase.domain.event.LegalityOpinionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import cn.lianshen.approval.approvalcase.domain.event.ObjectionRaised;
import cn.lianshen.approval.approvalcase.domain.event.OfficerAssigned;
import cn.lianshen.approval.approvalcase.domain.event.OfficerRecused;
import cn.lianshen.approval.approvalcase.domain.event.OpinionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.OpinionReopened;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspectionArranged;
import cn.lianshen.approval.approvalcase.domain.event.StaffEvent;
import cn.lianshen.approval.approvalcase.domain.notice.NoticeRules;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a case's life, and so how much of it.
 *
 * @param kind how close the reader is
 * @param bureau the reader's; null for founders and supervisors
 */
public record Audience(Kind kind, @Nullable String bureau) {
    private static final Set<ClockName> HANDLING =
            Set.of(ClockName.HARD, ClockName.DECLARED, ClockName.PROMISE);

    /** How close. */
    public enum Kind {
        /** 举办者: everything but what bureaus tell each other. */
        FOUNDER,
        /** 牵头部门、监管人员: everything. */
        HOUSE,
        /** 参与部门: the common course, and its own part. */
        PART
    }

    /** Whether the reader hears of an event at all. */
    public boolean hears(CaseEvent event) {
        return switch (kind) {
            case HOUSE -> true;
            case FOUNDER -> !internal(event);
            case PART -> ofPart(event);
        };
    }

    /** Whether the reader hears of a clock: bureaus of their own and of the common ones. */
    public boolean hears(ClockChange change) {
        return kind != Kind.PART
                || HANDLING.contains(change.clock())
                || change.bureau().isEmpty()
                || change.bureau().equals(bureau);
    }

    /** Whether the reader is told who did it; others know officers by their bureau. */
    public boolean knowsOfficers() {
        return kind == Kind.HOUSE;
    }

    /**
     * The event's own fields, as far as the reader may know them: for founders without officers,
     * except who chairs a hearing, whose recusal they may ask for (行政许可法 art. 48); for a consulted
     * bureau those of its own part. Null when there is nothing that the reader may know.
     */
    public @Nullable CaseEvent facts(CaseEvent event) {
        return switch (kind) {
            case HOUSE -> event;
            case FOUNDER ->
                    event instanceof SiteInspectionArranged e
                            ? new SiteInspectionArranged(e.on(), List.of())
                            : event;
            case PART -> Objects.equals(bureauOf(event), bureau) ? event : null;
        };
    }

    /** What bureaus tell each other, and not the founder. */
    private static boolean internal(CaseEvent event) {
        return switch (event) {
            case AgentAppointed _ -> false;
            case StaffEvent _,
                    MaterialDemanded _,
                    LegalityOpinionRecorded _,
                    CollectiveDecisionRecorded _,
                    ObjectionRaised _,
                    DeadlineNeared _ ->
                    true;
            default -> false;
        };
    }

    private boolean ofPart(CaseEvent event) {
        var whose = bureauOf(event);
        if (whose != null) {
            return whose.equals(bureau);
        }
        return event instanceof NoticeIssued e
                ? NoticeRules.concernsEveryBureau(e.notice())
                : !internal(event);
    }

    /** The bureau that an event is about, where it is about one. */
    public static @Nullable String bureauOf(CaseEvent event) {
        return switch (event) {
            case OpinionRecorded e -> e.bureau();
            case ConsentPresumed e -> e.bureau();
            case OpinionReopened e -> e.bureau();
            case MaterialDemanded e -> e.bureau();
            case OfficerAssigned e -> e.bureau();
            case OfficerRecused e -> e.bureau();
            case CaseHandedOver e -> e.bureau();
            case CaseReleased e -> e.bureau();
            case BreachRecorded e -> e.bureau();
            case DeadlineNeared e -> e.bureau();
            case DeadlineMissed e -> e.bureau();
            default -> null;
        };
    }
}
