package cn.lianshen.registry.licence.domain;

import cn.lianshen.registry.institution.domain.Licence;
import java.time.LocalDate;

/** Whether a licence entitles its school to teach on a given day, and if not, why. */
public enum Standing {
    /** 尚未生效 */
    NOT_YET_VALID,
    /** 有效 */
    VALID,
    /** 已过期 */
    EXPIRED,
    /** 已吊销 */
    REVOKED,
    /** 已撤销 */
    ANNULLED,
    /** 已注销 */
    CANCELLED,
    /** 许可已撤回 */
    WITHDRAWN,
    /** 已交回 */
    HANDED_BACK;

    /** The standing on {@code day}; an end by an act of law counts before the term. */
    public static Standing of(Licence licence, LocalDate day) {
        var ended = licence.ended();
        return ended == null || day.isBefore(ended.on())
                ? new Validity(licence.validFrom(), licence.validTo()).on(day)
                : valueOf(ended.how().name());
    }
}
