package cn.lianshen.approval.approvalcase.licence;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.NumberSeries;
import cn.lianshen.approval.approvalcase.Step;
import cn.lianshen.approval.approvalcase.StoredCase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.identifier.domain.LicenceNumber;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Draws a licence number, only once the case is ripe for it, and fills in the licence from the
 * form.
 */
@Component
public final class IssueLicenceStep implements Step {
    private final CaseStore store;
    private final NumberSeries numbers;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final LicenceFace face;

    IssueLicenceStep(
            CaseStore store,
            NumberSeries numbers,
            Catalogue catalogue,
            Calendars calendars,
            LicenceFace face) {
        this.store = store;
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.face = face;
    }

    @Override
    public Mono<? extends CaseCommand> on(StoredCase found, Actor actor, LocalDate today) {
        var refusal = IssueLicence.refusal(found.approvalCase(), actor);
        return refusal.isPresent()
                ? Mono.just(_ -> Outcome.refused(refusal.get()))
                : issue(found, actor, today);
    }

    private Mono<? extends CaseCommand> issue(StoredCase found, Actor actor, LocalDate today) {
        var filing = found.approvalCase().filing();
        return Mono.zip(
                        store.history(found.caseId()).collectList(),
                        number(filing.region(), filing.kind()),
                        (history, number) -> face.of(filing, history.getFirst(), number, today))
                .map(
                        licence ->
                                new IssueLicence(
                                        actor,
                                        licence,
                                        today,
                                        calendars.forRegion(filing.region())));
    }

    private Mono<LicenceNumber> number(String region, String kind) {
        var body = catalogue.profile(region).licenceNumber().issuingBodyDigit();
        var level = requireNonNull(catalogue.kind(kind).licenceDigit(), "not licensed here");
        return numbers.next("licence:" + body + region + level, 1)
                .map(serial -> LicenceNumber.of(body, region, level, serial));
    }
}
