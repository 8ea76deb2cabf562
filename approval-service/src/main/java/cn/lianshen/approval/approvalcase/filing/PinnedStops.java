package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.approvalcase.domain.event.PinnedStop;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Rule;
import cn.lianshen.approval.routing.domain.ProposedSchool;
import cn.lianshen.approval.routing.domain.StopRulesInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The stop rules that a case keeps: those in force today, and those of the same catalogue that come
 * into force while it is under way, so that acceptance and decision can ask again.
 */
@Component
final class PinnedStops {
    private final StopRulesInForce rules;
    private final Catalogue catalogue;

    PinnedStops(StopRulesInForce rules, Catalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    List<PinnedStop> of(ProposedSchool school, LocalDate today) {
        return days(today).flatMap(day -> on(school, day, today)).distinct().toList();
    }

    private Stream<PinnedStop> on(ProposedSchool school, LocalDate day, LocalDate today) {
        return rules.hits(school, day).stream()
                .filter(hit -> day.equals(today) || day.equals(validFrom(hit.rule())))
                .map(hit -> new PinnedStop(hit.rule(), hit.effect().name(), day));
    }

    private Stream<LocalDate> days(LocalDate today) {
        return Stream.concat(
                Stream.of(today),
                catalogue.rules().all().stream()
                        .map(Rule::validFrom)
                        .filter(Objects::nonNull)
                        .filter(day -> day.isAfter(today))
                        .distinct()
                        .sorted());
    }

    private LocalDate validFrom(String rule) {
        return Objects.requireNonNullElse(catalogue.rule(rule).validFrom(), LocalDate.MIN);
    }
}
