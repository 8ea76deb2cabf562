package cn.lianshen.approval.routing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stop rules with their rows: what speaks about a school, at a place and on a day. Asked at
 * filing, at acceptance and at decision, each time with that day.
 */
public final class StopRulesInForce {

    private final Map<String, RuleRow> rows;
    private final Map<String, SchoolKind> kinds;

    /**
     * Each map is keyed by the code of its values.
     *
     * @throws IllegalArgumentException if a rule of {@link StopRules#ALL} has no row
     */
    public StopRulesInForce(Map<String, RuleRow> rows, Map<String, SchoolKind> kinds) {
        this.rows = Map.copyOf(rows);
        this.kinds = Map.copyOf(kinds);
        StopRules.ALL.forEach(this::row);
    }

    /**
     * Every hit, in the order of the rules; empty when nothing speaks about it.
     *
     * @param on the day whose law holds
     * @throws IllegalArgumentException if the kind is not among those given
     */
    public List<StopHit> hits(ProposedSchool school, LocalDate on) {
        StopCase asked = new StopCase(school, known(kinds.get(school.kind()), school.kind()), on);
        return StopRules.ALL.stream()
                .filter(rule -> row(rule).holds(school.region(), on))
                .flatMap(rule -> hit(rule, asked).stream())
                .toList();
    }

    private Optional<StopHit> hit(StopRule rule, StopCase asked) {
        RuleRow row = row(rule);
        return effect(rule, row.verdict(), asked)
                .map(effect -> new StopHit(rule.code(), effect, rule.field(), row.source()));
    }

    private static Optional<Effect> effect(StopRule rule, Verdict verdict, StopCase asked) {
        if (rule.hits().test(asked)) {
            return Optional.of(verdict.within(asked, verdict.effect()));
        }
        return Optional.ofNullable(verdict.reach())
                .filter(effect -> rule.reaches().test(asked))
                .map(effect -> verdict.within(asked, effect));
    }

    private RuleRow row(StopRule rule) {
        return known(rows.get(rule.code()), rule.code());
    }

    private static <T> T known(@Nullable T found, String what) {
        if (found == null) {
            throw new IllegalArgumentException("not in the catalogue: " + what);
        }
        return found;
    }
}
