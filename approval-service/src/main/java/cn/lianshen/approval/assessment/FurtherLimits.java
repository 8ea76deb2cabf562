package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.LimitRow;
import cn.lianshen.approval.catalogue.StageBudget;
import cn.lianshen.approval.routing.domain.Nature;
import cn.lianshen.approval.routing.domain.Route;
import java.util.List;
import java.util.stream.Stream;

/** The limits of a route that have no start yet. */
record FurtherLimits(AssessmentRequest asked, Words words) {

    List<FurtherLimit> of(Route route) {
        Catalogue catalogue = words.catalogue();
        Stream<FurtherLimit> stages =
                catalogue.profile(asked.region()).stageBudgets().stream()
                        .filter(stage -> stage.holdsFor(asked.item()))
                        .map(this::stage);
        return Stream.of(stages, extension(route, catalogue), joint(route, catalogue))
                .flatMap(limits -> limits)
                .toList();
    }

    private Stream<FurtherLimit> extension(Route route, Catalogue catalogue) {
        return route.procedure().extension()
                ? Stream.of(limit(catalogue.limits().extension()))
                : Stream.empty();
    }

    private Stream<FurtherLimit> joint(Route route, Catalogue catalogue) {
        return route.procedure().nature() == Nature.LICENCE
                ? Stream.of(catalogue.limits().joint(), catalogue.limits().jointExtension())
                        .map(this::limit)
                : Stream.empty();
    }

    private FurtherLimit stage(StageBudget row) {
        return new FurtherLimit(
                "STAGE-" + row.stage(),
                row.name(words.locale()),
                row.limit().amount(),
                row.limit().unit(),
                row.confirm(),
                row.note(),
                row.source(),
                row.confidence());
    }

    private FurtherLimit limit(LimitRow row) {
        return new FurtherLimit(
                row.code(),
                words.sentence("limit." + row.code()),
                row.limit().amount(),
                row.limit().unit(),
                false,
                row.note(),
                row.source(),
                row.confidence());
    }
}
