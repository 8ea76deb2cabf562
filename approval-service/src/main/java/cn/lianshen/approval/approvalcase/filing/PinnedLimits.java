package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.approvalcase.domain.ClockLimit;
import cn.lianshen.approval.approvalcase.domain.ClockName;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.ItemLimit;
import cn.lianshen.approval.catalogue.LimitRow;
import cn.lianshen.approval.clock.domain.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The limits that a case keeps from its filing on, whatever later versions of the catalogue say.
 */
final class PinnedLimits {
    private final List<ClockLimit> pinned = new ArrayList<>();

    private PinnedLimits() {}

    static List<ClockLimit> of(Catalogue catalogue, FilingForm form, String registrar) {
        var limits = catalogue.limits();
        var county = catalogue.profile(form.region());
        var item = form.item();
        return new PinnedLimits()
                .pin(ClockName.NOTICE, Optional.of(limits.notice().limit()))
                .pin(ClockName.HARD, limits.hard(item).map(LimitRow::limit))
                .pin(ClockName.DECLARED, county.declared(item).map(ItemLimit::limit))
                .pin(ClockName.PROMISE, county.promise(item).map(ItemLimit::limit))
                .pin(ClockName.OPINION, Optional.of(county.opinionBudget().limit()))
                .pin(ClockName.DELIVERY, Optional.of(limits.delivery().limit()))
                .pin(ClockName.REGISTRATION, limits.registration(registrar).map(LimitRow::limit))
                .all();
    }

    private PinnedLimits pin(ClockName clock, Optional<Limit> limit) {
        limit.ifPresent(set -> pinned.add(new ClockLimit(clock, set.amount(), set.unit())));
        return this;
    }

    private List<ClockLimit> all() {
        return List.copyOf(pinned);
    }
}
