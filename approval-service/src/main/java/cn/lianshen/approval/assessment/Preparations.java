package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Refusal;
import java.time.LocalDate;
import java.util.List;

/** An approval of preparation (筹设批准书) is good for three years (民办教育促进法 14, 实施条例 17). */
final class Preparations {

    private static final int YEARS = 3;
    private static final String RULE = "RT13";

    private Preparations() {}

    static List<Refusal> refusals(AssessmentRequest asked, Words words) {
        AssessmentRequest.Preparation held = asked.preparation();
        return held != null && isVoid(held.approvedOn(), asked.at())
                ? List.of(Assessor.refusal(RULE, "preparation.approvedOn", words))
                : List.of();
    }

    private static boolean isVoid(LocalDate approved, LocalDate at) {
        return at.isAfter(approved.plusYears(YEARS));
    }
}
