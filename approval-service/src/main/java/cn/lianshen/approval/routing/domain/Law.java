package cn.lianshen.approval.routing.domain;

import java.util.List;
import java.util.Map;

/**
 * What holds everywhere; each map is keyed by the code of its values.
 *
 * @param rules stop rules and rules of routing
 * @param matters what can be applied for
 * @param participations which bureaus take part in what, unless the county says otherwise
 * @param procedure which parts a procedure has, unless the county says otherwise
 */
public record Law(
        Map<String, RuleRow> rules,
        Map<String, SchoolKind> kinds,
        Map<String, Matter> matters,
        List<Participation> participations,
        List<ProcedureRule> procedure) {

    public Law {
        rules = Map.copyOf(rules);
        kinds = Map.copyOf(kinds);
        matters = Map.copyOf(matters);
        participations = List.copyOf(participations);
        procedure = List.copyOf(procedure);
    }
}
