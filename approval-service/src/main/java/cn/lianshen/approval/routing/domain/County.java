package cn.lianshen.approval.routing.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A county's way of working together (县级配置).
 *
 * @param region GB/T 2260, six digits
 * @param institutionPilot registers private schools as public institutions (事业单位) beyond state
 *     assets
 * @param offered codes of items and sub-types that can be filed
 * @param recognised by kind, the matters in which the county recognises (认定) what is licensed
 *     nowhere
 * @param participations take the place of the general ones for the same bureau
 * @param procedure over the law's rules
 * @param publicityWorkingDays 公示 before a licensing decision; 0 = none
 */
public record County(
        String region,
        String lead,
        String issuing,
        boolean institutionPilot,
        Set<String> offered,
        Map<String, Set<String>> recognised,
        List<Participation> participations,
        List<RegistrarRule> registrars,
        List<ProcedureRule> procedure,
        int publicityWorkingDays) {

    public County {
        offered = Set.copyOf(offered);
        recognised = Map.copyOf(recognised);
        participations = List.copyOf(participations);
        registrars = List.copyOf(registrars);
        procedure = List.copyOf(procedure);
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

    boolean offers(Matter matter) {
        return matter.isIn(offered);
    }

    boolean recognises(SchoolKind kind, Matter matter) {
        return matter.isIn(recognised.getOrDefault(kind.code(), Set.of()));
    }

    String registrarByDefault(Classification classification) {
        return registrars.stream()
                .filter(rule -> rule.classification() == classification && rule.byDefault())
                .findFirst()
                .orElseThrow()
                .registrar();
    }
}
