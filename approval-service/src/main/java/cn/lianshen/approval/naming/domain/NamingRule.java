package cn.lianshen.approval.naming.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule on names (名称规则): for whom and when it holds, and what it demands.
 *
 * @param validFrom first day; null when it has always held
 * @param validTo last day; null when it still holds
 * @param demands by the code of the fault
 */
public record NamingRule(
        String code,
        Applies applies,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<String, Demand> demands) {

    public NamingRule {
        demands = Map.copyOf(demands);
    }

    /** What happens when a demand is not met, and where it is written. */
    public record Demand(Level level, String source) {}

    /** Whose names the rule is about. */
    public enum Applies {
        ALL,
        /** 营利性民办学校. */
        FOR_PROFIT,
        /** 非营利性民办学校. */
        NON_PROFIT,
        /** 其他企业. */
        OTHER_ENTERPRISE
    }

    boolean holds(ProposedName name) {
        return (applies == Applies.ALL || applies == name.bearer())
                && (validFrom == null || !name.on().isBefore(validFrom))
                && (validTo == null || !name.on().isAfter(validTo));
    }
}
