package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Fault;
import cn.lianshen.registry.exchange.domain.Judge;
import cn.lianshen.registry.exchange.domain.Known;
import cn.lianshen.registry.exchange.domain.Plan;
import cn.lianshen.registry.exchange.domain.Row;
import cn.lianshen.registry.institution.FactCodec;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Decides what some rows do to the register, which is asked once for all of them. */
@Component
final class Planning {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KnownSchools schools;
    private final FactCodec facts;

    Planning(KnownSchools schools, FactCodec facts) {
        this.schools = schools;
        this.facts = facts;
    }

    /**
     * Blocks.
     *
     * @param most faults that are told; further rows with faults are counted only
     */
    Stage stage(List<Row> rows, Judge judge, int most) {
        var known = Objects.requireNonNull(schools.of(rows).block(PATIENCE));
        var plans = rows.stream().map(row -> plan(row, known, judge)).toList();
        var ready = entering(plans).map(this::ready).toList();
        var added = (int) entering(plans).filter(Plan.Enter::added).count();
        var faulty = (int) plans.stream().filter(Plan.Refuse.class::isInstance).count();
        return new Stage(
                rows.size(),
                added,
                ready.size() - added,
                rows.size() - ready.size() - faulty,
                faulty,
                ready,
                faults(plans, most));
    }

    private static Plan plan(Row row, Map<Integer, Known> known, Judge judge) {
        return Plan.of(row, Objects.requireNonNull(known.get(row.number())), judge);
    }

    private static java.util.stream.Stream<Plan.Enter> entering(List<Plan> plans) {
        return plans.stream().filter(Plan.Enter.class::isInstance).map(Plan.Enter.class::cast);
    }

    private Stage.Ready ready(Plan.Enter it) {
        return new Stage.Ready(
                it.row(), it.institution(), it.on(), facts.type(it.what()), facts.body(it.what()));
    }

    private static List<Fault> faults(List<Plan> plans, int most) {
        return plans.stream()
                .filter(Plan.Refuse.class::isInstance)
                .flatMap(plan -> ((Plan.Refuse) plan).faults().stream())
                .limit(Math.max(0, most))
                .toList();
    }
}
