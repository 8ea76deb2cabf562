package cn.lianshen.registry.institution.domain;

import cn.lianshen.registry.institution.domain.Happening.LicenceIssued;
import org.jspecify.annotations.Nullable;

/** How a licence came about. */
public enum LicenceAct {
    /** 发证 */
    ISSUED,
    /** 换证: what stands on it changed. */
    REISSUED,
    /** 延续: the same number for a longer term. Source: 民办教育促进法实施条例 art. 22. */
    CONTINUED,
    /** 补录: issued before this register began. */
    ENTERED;

    static LicenceAct of(@Nullable Licence before, LicenceIssued licence) {
        var act = licence.act();
        if (act != null && act.startsWith("PS05")) {
            return REISSUED;
        }
        if (before == null || !before.number().equals(licence.number())) {
            return ISSUED;
        }
        return licence.validTo().isAfter(before.validTo()) ? CONTINUED : REISSUED;
    }
}
