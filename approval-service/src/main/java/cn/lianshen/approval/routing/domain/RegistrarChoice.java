package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.routing.domain.County.RegistrarRule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which bureau registers the legal person (登记机关): the founder chooses, the rules of the county
 * check (民办教育促进法 19; 事业单位登记管理暂行条例 2).
 *
 * @param rule the rule that decided, for or against
 * @param registrar null when the rule speaks against the founder's choice
 */
record RegistrarChoice(String rule, @Nullable String registrar) {

    static RegistrarChoice of(County county, ProposedSchool school) {
        List<RegistrarRule> rules =
                county.registrars().stream()
                        .filter(rule -> rule.classification() == school.classification())
                        .toList();
        RegistrarRule byDefault =
                rules.stream().filter(RegistrarRule::byDefault).findFirst().orElseThrow();
        return chosen(
                        rules,
                        school.registrar() == null ? byDefault.registrar() : school.registrar())
                .map(rule -> checked(rule, county, school))
                .orElse(new RegistrarChoice(byDefault.rule(), null));
    }

    private static Optional<RegistrarRule> chosen(List<RegistrarRule> rules, String registrar) {
        return rules.stream().filter(rule -> rule.registrar().equals(registrar)).findFirst();
    }

    private static RegistrarChoice checked(
            RegistrarRule rule, County county, ProposedSchool school) {
        boolean institution = school.school().stateAssets() || county.institutionPilot();
        boolean allowed = institution || !rule.institutionsOnly();
        return new RegistrarChoice(rule.rule(), allowed ? rule.registrar() : null);
    }
}
