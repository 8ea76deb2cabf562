package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.ExpertReviewCommissioned;
import cn.lianshen.approval.approvalcase.domain.event.ExpertReviewConcluded;
import org.jspecify.annotations.Nullable;

/** The experts (专家评审). Source: 民办教育促进法实施条例 art. 18. */
public record ExpertReview(boolean running, @Nullable Conclusion conclusion) {
    static final ExpertReview NONE = new ExpertReview(false, null);

    ExpertReview after(CaseEvent event) {
        return switch (event) {
            case ExpertReviewCommissioned _ -> new ExpertReview(true, null);
            case ExpertReviewConcluded e -> new ExpertReview(false, e.conclusion());
            default -> this;
        };
    }

    boolean open(boolean needed) {
        return running || (needed && conclusion == null);
    }

    public boolean against() {
        return conclusion == Conclusion.OBJECT;
    }
}
