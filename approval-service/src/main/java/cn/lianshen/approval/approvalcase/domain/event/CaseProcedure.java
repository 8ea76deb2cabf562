package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * What the life of a case may and must hold, as its item and county said when it was filed.
 *
 * @param nature {@code LICENCE}, {@code RECORD} or {@code SUPERVISION}
 * @param result what a grant ends with: {@code LICENCE}, {@code REISSUED_LICENCE}, {@code
 *     PREPARATION_APPROVAL}, {@code REPLY}, {@code TERMINATION} or {@code CONCLUSION}
 * @param precheck whether the county looks before formal receipt (网上预审)
 * @param siteInspection whether a decision needs an inspection of the site
 * @param expertReview whether a decision needs experts (民办教育促进法实施条例 art. 18)
 * @param legalityReview whether a decision needs the three opinions on legality
 * @param collectiveDecision whether a decision needs the leaders together
 * @param publicityWorkingDays how long the intended decision is made public; 0: not at all
 * @param inspectionStopsClock whether the county counts the site inspection out of the limit
 * @param silenceIsConsent whether a consulted bureau that is late counts as agreeing (默认同意)
 * @param tolerableMaterials codes of the materials that may follow later (容缺)
 * @param materials codes of the item's list, the only ones that may be demanded
 */
public record CaseProcedure(
        String nature,
        String result,
        boolean precheck,
        boolean siteInspection,
        boolean expertReview,
        boolean legalityReview,
        boolean collectiveDecision,
        int publicityWorkingDays,
        boolean hearing,
        boolean extension,
        boolean tolerance,
        boolean commitment,
        boolean inspectionStopsClock,
        boolean silenceIsConsent,
        List<String> tolerableMaterials,
        List<String> materials) {

    /** Whether the licensing law holds for the item (行政许可): hearing, refusal with remedies. */
    public boolean licensing() {
        return nature.equals("LICENCE");
    }

    /** Whether it is supervision (监督检查), which ends with a conclusion, never with a refusal. */
    public boolean supervising() {
        return nature.equals("SUPERVISION");
    }
}
