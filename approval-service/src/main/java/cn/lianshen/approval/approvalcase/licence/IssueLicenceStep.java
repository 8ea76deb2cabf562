package cn.lianshen.approval.approvalcase.licence;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.NumberSeries;
import cn.lianshen.approval.approvalcase.Step;
import cn.lianshen.approval.approvalcase.StoredCase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.filing.FilingForm;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.identifier.domain.LicenceNumber;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the licence's number, drawing one only once the case is ripe for it, and fills in the
 * licence from the form. A changed school keeps its number unless its level changes.
 */
@Component
public final class IssueLicenceStep implements Step {
    private final CaseStore store;
    private final NumberSeries numbers;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final LicenceFace face;
    private final JsonMapper json;

    IssueLicenceStep(
            CaseStore store,
            NumberSeries numbers,
            Catalogue catalogue,
            Calendars calendars,
            LicenceFace face,
            JsonMapper json) {
        this.store = store;
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.face = face;
        this.json = json;
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
        var calendar = calendars.forRegion(filing.region());
        return store.history(found.caseId())
                .next()
                .map(this::form)
                .flatMap(
                        form ->
                                number(filing, form)
                                        .map(number -> face.of(filing, form, number, today)))
                .map(licence -> new IssueLicence(actor, licence, today, calendar));
    }

    private FilingForm form(CaseEntry filed) {
        return json.readValue(requireNonNull(filed.confidential()), FilingForm.class);
    }

    private Mono<LicenceNumber> number(ApplicationFiled filing, FilingForm form) {
        var existing = form.existing();
        return existing != null
                        && reissued(filing)
                        && level(filing.kind()) == levelOf(existing, filing)
                ? Mono.just(new LicenceNumber(existing.licenceNumber()))
                : drawn(filing.region(), level(filing.kind()));
    }

    private static boolean reissued(ApplicationFiled filing) {
        return filing.procedure().result().equals("REISSUED_LICENCE");
    }

    private int levelOf(FilingForm.Existing existing, ApplicationFiled filing) {
        var kind = existing.kind();
        return level(kind == null ? filing.kind() : kind);
    }

    private int level(String kind) {
        return requireNonNull(catalogue.kind(kind).licenceDigit(), "not licensed here");
    }

    private Mono<LicenceNumber> drawn(String region, int level) {
        var body = catalogue.profile(region).licenceNumber().issuingBodyDigit();
        return numbers.next("licence:" + body + region + level, 1)
                .map(serial -> LicenceNumber.of(body, region, level, serial));
    }
}
