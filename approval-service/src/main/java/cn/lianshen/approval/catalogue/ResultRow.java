package cn.lianshen.approval.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a matter ends with (办理结果).
 *
 * @param on when it is handed out
 * @param issuer bureau; null for the one that issues in the county
 * @param years with {@link Validity#YEARS}
 * @param conclusions what an inspection can end with (年检结论)
 */
public record ResultRow(
        String code,
        List<String> matters,
        On on,
        String name,
        String nameEn,
        @Nullable String issuer,
        Validity validity,
        @Nullable Integer years,
        @Nullable List<String> conclusions,
        @Nullable String note,
        String source,
        Confidence confidence)
        implements Named {

    public enum On {
        /** 准予. */
        GRANT,
        /** 不予许可. */
        REFUSAL,
        /** 法人登记. */
        REGISTRATION
    }

    /** How long it is good. */
    public enum Validity {
        YEARS,
        /** By kind of institution, in the county's profile. */
        TERM,
        /** Until the last day of the old licence. */
        OLD_TERM,
        YEARLY,
        ON_CERTIFICATE,
        /** 长期. */
        OPEN,
        NONE
    }
}
