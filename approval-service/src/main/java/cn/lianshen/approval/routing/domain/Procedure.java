package cn.lianshen.approval.routing.domain;

import java.util.List;

/**
 * What the life of one case may contain, by the law and by the county; a case pins it at filing.
 *
 * <p>A decision waits for {@code siteInspection}, {@code expertReview}, {@code legalityReview},
 * {@code collectiveDecision} and publicity where they hold; {@code precheck}, {@code hearing},
 * {@code extension}, {@code tolerance} and {@code commitment} may be used where they hold.
 *
 * @param precheck 网上预审, before the formal receipt
 * @param siteInspection 现场勘验, by two officers at least (行政许可法 34)
 * @param expertReview 专家评议: formal establishment of degree schooling (学历教育, 实施条例 18)
 * @param legalityReview 三方合法性审查: legal section, business section, legal adviser
 * @param collectiveDecision 集体研究; also called for when the three parties disagree
 * @param publicityWorkingDays 公示 before the decision; 0 = none
 * @param hearing 听证 (行政许可法 46 to 48)
 * @param extension 延长, once: only where the twenty days of 行政许可法 42 are the limit
 * @param tolerance 容缺受理: accepting while a secondary material is missing
 * @param commitment 告知承诺: deciding on a written promise
 * @param silenceIsConsent 默认同意 of a consulted bureau that is late
 * @param inspectionStopsClock whether a site inspection stands outside the limit (行政许可法 45 does not
 *     name it)
 * @param tolerableMaterials codes; empty without tolerance, never one that safety rests on
 * @param materials codes on the item's list, the only ones that may be demanded
 */
public record Procedure(
        Nature nature,
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
        boolean silenceIsConsent,
        boolean inspectionStopsClock,
        List<String> tolerableMaterials,
        List<String> materials) {

    public Procedure {
        tolerableMaterials = List.copyOf(tolerableMaterials);
        materials = List.copyOf(materials);
    }
}
