package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.catalogue.Precondition;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What must be so before a decision (前置条件).
 *
 * @param bureau whose inspection must have been passed; told of inspections only, like the next
 * @param maxAgeDays how old its result may be, in calendar days
 * @param met whether the told facts meet it; absent when they do not decide
 * @param confirm to be confirmed with the county before it is relied on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Requirement(
        String code,
        Precondition.Kind kind,
        String detail,
        @Nullable String bureau,
        @Nullable Integer maxAgeDays,
        @Nullable Boolean met,
        boolean confirm,
        String source,
        Confidence confidence) {}
