package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition;
import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition.Standing;
import cn.lianshen.approval.approvalcase.domain.event.PinnedStop;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.PreconditionFinding;
import cn.lianshen.approval.catalogue.PreconditionsInForce;
import cn.lianshen.approval.classification.ConversionRules;
import cn.lianshen.approval.routing.domain.Nature;
import cn.lianshen.approval.routing.domain.Procedure;
import cn.lianshen.approval.routing.domain.RoutingRefusal;
import cn.lianshen.approval.routing.domain.StopHit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What speaks for and against an application besides its route: preconditions on told facts, and
 * the rules of conversion.
 */
@Component
final class Against {
    private final PreconditionsInForce preconditions;
    private final ConversionRules conversions;
    private final Catalogue catalogue;

    Against(PreconditionsInForce preconditions, ConversionRules conversions, Catalogue catalogue) {
        this.preconditions = preconditions;
        this.conversions = conversions;
        this.catalogue = catalogue;
    }

    /** Everything that forbids it on that day. */
    List<RoutingRefusal> refusals(FilingForm form, LocalDate on) {
        return Stream.concat(
                        conversion(form, on).filter(StopHit::blocks).map(StopHit::refusal),
                        preconditions
                                .refusals(Proposals.of(form), Proposals.readiness(form), on)
                                .stream())
                .toList();
    }

    /** Rules of conversion that do not forbid it: an officer looks. */
    Stream<PinnedStop> stops(FilingForm form, LocalDate on) {
        return conversion(form, on).map(hit -> new PinnedStop(hit.rule(), hit.effect().name(), on));
    }

    /**
     * The preconditions that the case keeps; none for a supervision, which looks at them itself.
     */
    List<PinnedPrecondition> pinned(FilingForm form, Procedure procedure, LocalDate on) {
        if (procedure.nature() == Nature.SUPERVISION) {
            return List.of();
        }
        var standing =
                catalogue.profile(form.region()).recordsRequired().value()
                        ? Standing.TO_CONFIRM
                        : Standing.TO_JUDGE;
        return preconditions.of(Proposals.of(form), Proposals.readiness(form), on).stream()
                .filter(one -> one.judged() || Boolean.TRUE.equals(one.met()))
                .map(one -> pinned(one, standing))
                .toList();
    }

    private static PinnedPrecondition pinned(PreconditionFinding one, Standing otherwise) {
        return one.judged()
                ? new PinnedPrecondition(one.code(), otherwise, null)
                : new PinnedPrecondition(one.code(), Standing.MET, one.until());
    }

    private Stream<StopHit> conversion(FilingForm form, LocalDate on) {
        var existing = form.existing();
        var since = existing == null ? null : existing.establishedOn();
        return conversions.hits(Proposals.of(form), since, on).stream();
    }
}
