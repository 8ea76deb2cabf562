package cn.lianshen.approval.routing.domain;

import java.util.List;
import java.util.Set;

/**
 * A county's way of working together (县级配置).
 *
 * @param region GB/T 2260, six digits
 * @param institutionPilot registers private schools as public institutions (事业单位) beyond state
 *     assets
 */
public record County(
        String region,
        String lead,
        String issuing,
        boolean institutionPilot,
        Set<String> items,
        List<AspectRule> aspects,
        List<RegistrarRule> registrars) {

    public County {
        items = Set.copyOf(items);
        aspects = List.copyOf(aspects);
        registrars = List.copyOf(registrars);
    }

    /** One question to one bureau; the order of the rules is the order of the bureaus. */
    public record AspectRule(String item, String bureau, String aspect, When when) {
        boolean asks(ProposedSchool school) {
            return item.equals(school.item()) && when.meets(school.classification());
        }
    }

    /**
     * One bureau at which a legal person of this classification can be registered.
     *
     * @param rule code of the rule, for example {@code RT01}
     * @param institutionsOnly only with state assets or in a pilot county (实施条例; 事业单位登记管理暂行条例 2)
     */
    public record RegistrarRule(
            String rule,
            Classification classification,
            String registrar,
            boolean byDefault,
            boolean institutionsOnly) {}

    /** For which classification a question is asked. */
    public enum When {
        ALWAYS,
        FOR_PROFIT,
        NON_PROFIT;

        boolean meets(Classification classification) {
            return this == ALWAYS || name().equals(classification.name());
        }
    }
}
