package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What inspectors and experts find (现场勘验、整改、专家评审). */
public sealed interface FindingHappening extends Happening {

    /** 现场勘验安排; who goes is not told. */
    record SiteInspectionArranged(LocalDate on) implements FindingHappening {

        public SiteInspectionArranged {
            requireNonNull(on, "on");
        }
    }

    /** 现场勘验结果 */
    record SiteInspected(boolean passed, int faults) implements FindingHappening {}

    /** 整改通知 */
    record RectificationOrdered(LocalDate answerBy) implements FindingHappening {

        public RectificationOrdered {
            requireNonNull(answerBy, "answerBy");
        }
    }

    /** 整改完成 */
    record RectificationReported() implements FindingHappening {}

    /** 专家评审 begins. */
    record ExpertReviewCommissioned(LocalDate expectedUntil) implements FindingHappening {

        public ExpertReviewCommissioned {
            requireNonNull(expectedUntil, "expectedUntil");
        }
    }

    /** 专家评审 is over; what was concluded is for the lead, not for notices. */
    record ExpertReviewConcluded() implements FindingHappening {}
}
