package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.approvalcase.domain.event.BureauAspects;
import cn.lianshen.approval.approvalcase.domain.event.CaseProcedure;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.catalogue.Limits;
import cn.lianshen.approval.routing.domain.Consultation;
import cn.lianshen.approval.routing.domain.Result;
import cn.lianshen.approval.routing.domain.Route;
import java.util.List;

/** The route and the procedure that a case keeps from its filing on. */
final class PinnedRoute {
    private final Route route;
    private final boolean recorded;

    /**
     * @param recorded whether the county wants each part recorded here before a decision; what the
     *     law itself calls for is wanted everywhere
     */
    PinnedRoute(Route route, boolean recorded) {
        this.route = route;
        this.recorded = recorded;
    }

    List<BureauAspects> consulted() {
        return route.consultations().stream().map(PinnedRoute::asked).toList();
    }

    List<Registration> registrations(Limits limits) {
        return route.registrations().stream()
                .map(
                        it ->
                                new Registration(
                                        it.bureau(),
                                        Registration.Act.valueOf(it.act().name()),
                                        PinnedLimits.registration(limits, it)))
                .toList();
    }

    boolean licensesAnew() {
        return route.result() == Result.LICENCE;
    }

    CaseProcedure procedure() {
        var it = route.procedure();
        return new CaseProcedure(
                it.nature().name(),
                route.result().name(),
                it.precheck(),
                recorded && it.siteInspection(),
                it.expertReview(),
                recorded && it.legalityReview(),
                recorded && it.collectiveDecision(),
                recorded ? it.publicityWorkingDays() : 0,
                it.hearing(),
                it.extension(),
                it.tolerance(),
                it.commitment(),
                it.inspectionStopsClock(),
                it.silenceIsConsent(),
                it.tolerableMaterials(),
                it.materials());
    }

    private static BureauAspects asked(Consultation part) {
        var materials =
                part.aspects().stream()
                        .flatMap(aspect -> aspect.restsOn().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return new BureauAspects(part.bureau(), part.aspectCodes(), materials);
    }
}
