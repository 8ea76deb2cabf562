package cn.lianshen.approval.approvalcase.domain.decision;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.OpenPart;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a founder was told in writing to do and has let pass (逾期未整改、逾期未修改). Nobody waits for it any
 * longer: the lead may refuse on what is there, since who does not show that the conditions are met
 * is not granted anything. Source: 行政许可法 art. 38.
 */
enum Omissions {
    /** 逾期未整改. */
    RECTIFICATION_OVERDUE(PauseReason.RECTIFICATION),
    /** 逾期未修改材料. */
    REPLACEMENT_OVERDUE(PauseReason.REPLACEMENT);

    /** What cannot be had without the founder; the bureau's own deliberation is not among it. */
    private static final Set<OpenPart> FOUNDERS =
            Set.of(
                    OpenPart.CONSULTATION,
                    OpenPart.REPLACEMENT,
                    OpenPart.SITE_INSPECTION,
                    OpenPart.RECTIFICATION,
                    OpenPart.EXPERT_REVIEW);

    private final PauseReason pause;

    Omissions(PauseReason pause) {
        this.pause = pause;
    }

    /** Those of the case on a day. */
    static List<Omissions> of(ApprovalCase it, LocalDate on) {
        return Arrays.stream(values())
                .filter(omission -> it.timing().overstayed(omission.pause, on))
                .toList();
    }

    /** Whether the decision waits for nothing but the founder, who is late. */
    static boolean alone(ApprovalCase it, LocalDate on) {
        return !of(it, on).isEmpty() && FOUNDERS.containsAll(it.review().open());
    }
}
