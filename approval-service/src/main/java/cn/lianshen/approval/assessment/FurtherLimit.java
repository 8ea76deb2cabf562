package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.clock.domain.LimitUnit;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A limit whose start nobody knows yet: a stage of the county, an extension, joint handling.
 *
 * @param confirm to be confirmed with the county before it is relied on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FurtherLimit(
        String code,
        String name,
        int amount,
        LimitUnit unit,
        boolean confirm,
        @Nullable String note,
        String source,
        Confidence confidence) {}
