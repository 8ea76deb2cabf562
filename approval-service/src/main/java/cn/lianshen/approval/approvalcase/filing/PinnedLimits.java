package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.approvalcase.domain.event.ClockLimit;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.ItemLimit;
import cn.lianshen.approval.catalogue.LimitRow;
import cn.lianshen.approval.catalogue.Limits;
import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.routing.domain.Procedure;
import cn.lianshen.approval.routing.domain.Registration;
import cn.lianshen.approval.routing.domain.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a case keeps from its filing on, whatever later versions of the catalogue say.
 */
final class PinnedLimits {
    private final List<ClockLimit> pinned = new ArrayList<>();

    private PinnedLimits() {}

    static List<ClockLimit> of(Catalogue catalogue, FilingForm form, Route route) {
        var county = catalogue.profile(form.region());
        var item = form.item();
        return new PinnedLimits()
                .general(catalogue.limits(), route.procedure())
                .pin(
                        ClockName.HARD,
                        catalogue.limits().hard(item, form.change()).map(LimitRow::limit))
                .pin(
                        ClockName.DECLARED,
                        catalogue
                                .declared(form.region(), item, form.change())
                                .map(ItemLimit::limit))
                .pin(ClockName.PROMISE, county.promise(item).map(ItemLimit::limit))
                .pin(ClockName.OPINION, Optional.of(county.opinionBudget().limit()))
                .all();
    }

    private PinnedLimits general(Limits limits, Procedure procedure) {
        return when(procedure.precheck(), ClockName.PRECHECK, limits.precheck())
                .when(procedure.precheck(), ClockName.RESUBMISSION, limits.resubmission())
                .when(true, ClockName.NOTICE, limits.notice())
                .when(true, ClockName.SUPPLEMENT, limits.supplement())
                .when(procedure.tolerance(), ClockName.TOLERANCE, limits.tolerance())
                .when(procedure.commitment(), ClockName.COMMITMENT, limits.commitment())
                .when(true, ClockName.DELIVERY, limits.delivery());
    }

    /** A registrar's own; for an act of which the law says nothing, that of an entry. */
    static @Nullable ClockLimit registration(Limits limits, Registration act) {
        return limits.registration(act.bureau(), act.act())
                .or(() -> limits.registration(act.bureau()))
                .map(LimitRow::limit)
                .map(set -> new ClockLimit(ClockName.REGISTRATION, set.amount(), set.unit()))
                .orElse(null);
    }

    private PinnedLimits when(boolean needed, ClockName clock, LimitRow row) {
        return needed ? pin(clock, Optional.of(row.limit())) : this;
    }

    private PinnedLimits pin(ClockName clock, Optional<Limit> limit) {
        limit.ifPresent(set -> pinned.add(new ClockLimit(clock, set.amount(), set.unit())));
        return this;
    }

    private List<ClockLimit> all() {
        return List.copyOf(pinned);
    }
}
