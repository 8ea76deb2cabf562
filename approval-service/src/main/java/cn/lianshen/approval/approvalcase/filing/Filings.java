package cn.lianshen.approval.approvalcase.filing;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.NumberSeries;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.PinnedStop;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.EntryMode;
import cn.lianshen.approval.identifier.domain.CaseNumber;
import cn.lianshen.approval.routing.domain.Route;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.idempotency.StoredReply;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What a filing takes from the catalogue and the number series, and the reply that it gets. */
@Component
final class Filings {
    /** Case numbers drawn at once. */
    private static final int BLOCK = 20;

    private final Catalogue catalogue;
    private final NumberSeries numbers;
    private final PinnedStops stops;
    private final Against against;
    private final JsonMapper json;

    Filings(
            Catalogue catalogue,
            NumberSeries numbers,
            PinnedStops stops,
            Against against,
            JsonMapper json) {
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.stops = stops;
        this.against = against;
        this.json = json;
    }

    Codes codes() {
        return new CatalogueCodes(catalogue);
    }

    Mono<ApplicationFiled> filed(FilingRequest request, Route route, LocalDate today) {
        var region = request.form().region();
        return numbers.next("case:" + region + ":" + today, BLOCK)
                .map(serial -> CaseNumber.of(region, today, request.form().item(), serial))
                .map(number -> filed(request, route, number, today));
    }

    StoredReply reply(CaseReceipt receipt) {
        return new StoredReply(
                201,
                "/api/v1/approval/cases/" + receipt.caseId(),
                EntityTag.of(receipt.version()),
                requireNonNull(json.writeValueAsBytes(receipt)));
    }

    private static @Nullable String code(@Nullable EntryMode mode) {
        return mode == null ? null : mode.code();
    }

    private boolean wantsRecords(FilingForm form) {
        return catalogue.profile(form.region()).recordsRequired().value();
    }

    private List<PinnedStop> stops(FilingForm form, LocalDate today) {
        return Stream.concat(
                        stops.of(Proposals.of(form), today).stream(), against.stops(form, today))
                .toList();
    }

    /** A new licence makes a new institution, also of an old one. */
    private static UUID institution(FilingForm form, PinnedRoute pinned) {
        var existing = existing(form);
        return existing == null || pinned.licensesAnew() ? UUID.randomUUID() : existing;
    }

    private static @Nullable UUID existing(FilingForm form) {
        var existing = form.existing();
        return existing == null ? null : existing.identity();
    }

    private ApplicationFiled filed(
            FilingRequest request, Route route, CaseNumber number, LocalDate today) {
        var form = request.form();
        var pinned = new PinnedRoute(route, wantsRecords(form));
        return new ApplicationFiled(
                number.value(),
                form.region(),
                form.item(),
                code(form.entryMode()),
                form.change(),
                form.kind(),
                form.classification().name(),
                request.founderId(),
                institution(form, pinned),
                existing(form),
                route.lead(),
                pinned.consulted(),
                pinned.registrations(catalogue.limits()),
                PinnedLimits.of(catalogue, form, route),
                pinned.procedure(),
                stops(form, today),
                against.pinned(form, route.procedure(), today),
                catalogue.version());
    }
}
