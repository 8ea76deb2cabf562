package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseProcedure;
import java.util.List;
import java.util.stream.Stream;

/** A part of the review for which the decision waits. */
public enum OpenPart {
    /** 并联征询 */
    CONSULTATION,
    /** 退回修改 */
    REPLACEMENT,
    /** 现场勘验 */
    SITE_INSPECTION,
    /** 整改 */
    RECTIFICATION,
    /** 专家评审 */
    EXPERT_REVIEW,
    /** 听证 */
    HEARING,
    /** 合法性审查 */
    LEGALITY_REVIEW,
    /** 集体研究 */
    COLLECTIVE_DECISION,
    /** 公示 */
    PUBLICITY;

    static List<OpenPart> of(Review review, CaseProcedure procedure) {
        return Stream.of(values()).filter(part -> part.open(review, procedure)).toList();
    }

    private boolean open(Review review, CaseProcedure needs) {
        return switch (this) {
            case CONSULTATION -> !review.consulting().completed();
            case REPLACEMENT -> review.sendBack().open();
            case SITE_INSPECTION -> review.site().open(needs.siteInspection());
            case RECTIFICATION -> review.site().rectifying();
            case EXPERT_REVIEW -> review.experts().open(needs.expertReview());
            case HEARING -> review.hearing().open();
            case LEGALITY_REVIEW -> review.legality().open(needs.legalityReview());
            case COLLECTIVE_DECISION -> review.legality().undecided(needs.collectiveDecision());
            case PUBLICITY -> review.publicity().open(needs.publicityWorkingDays() > 0);
        };
    }
}
