package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.routing.domain.County.RegistrarRule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which bureau registers the legal person (登记机关): the founder chooses, or the institution is
 * registered already; the rules of the county check (民办教育促进法 19; 事业单位登记管理暂行条例 2).
 *
 * @param rule the rule that decided, for or against
 * @param field the field that named the bureau
 * @param registrar null when the rule speaks against the choice
 */
record RegistrarChoice(String rule, String field, @Nullable String registrar) {

    static RegistrarChoice of(County county, ProposedSchool school, Matter matter) {
        String kept = school.existing().registrar();
        return kept == null || matter.converts() || school.isNew()
                ? named(county, school, "registrar", school.registrar(), false)
                : named(county, school, "existing.registrar", kept, true);
    }

    private static RegistrarChoice named(
            County county,
            ProposedSchool school,
            String field,
            @Nullable String bureau,
            boolean registered) {
        List<RegistrarRule> rules =
                county.registrars().stream()
                        .filter(rule -> rule.classification() == school.classification())
                        .toList();
        RegistrarRule byDefault =
                rules.stream().filter(RegistrarRule::byDefault).findFirst().orElseThrow();
        return chosen(rules, bureau == null ? byDefault.registrar() : bureau)
                .map(rule -> checked(rule, field, registered || institution(county, school)))
                .orElse(new RegistrarChoice(byDefault.rule(), field, null));
    }

    private static Optional<RegistrarRule> chosen(List<RegistrarRule> rules, String registrar) {
        return rules.stream().filter(rule -> rule.registrar().equals(registrar)).findFirst();
    }

    private static boolean institution(County county, ProposedSchool school) {
        return school.school().stateAssets() || county.institutionPilot();
    }

    private static RegistrarChoice checked(RegistrarRule rule, String field, boolean institution) {
        boolean allowed = institution || !rule.institutionsOnly();
        return new RegistrarChoice(rule.rule(), field, allowed ? rule.registrar() : null);
    }
}
