package cn.lianshen.approval.approvalcase.filing;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.NumberSeries;
import cn.lianshen.approval.approvalcase.domain.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.BureauAspects;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.identifier.domain.CaseNumber;
import cn.lianshen.approval.routing.domain.Route;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.idempotency.StoredReply;
import java.time.LocalDate;
import java.util.UUID;
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
    private final JsonMapper json;

    Filings(Catalogue catalogue, NumberSeries numbers, JsonMapper json) {
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.json = json;
    }

    Codes codes() {
        return new CatalogueCodes(catalogue);
    }

    Mono<ApplicationFiled> filed(FilingRequest request, Route route, LocalDate today) {
        var region = request.form().region();
        return numbers.next("case:" + region + ":" + today, BLOCK)
                .map(serial -> CaseNumber.of(region, today, request.form().item(), serial))
                .map(number -> filed(request, route, number));
    }

    StoredReply reply(CaseReceipt receipt) {
        return new StoredReply(
                201,
                "/api/v1/approval/cases/" + receipt.caseId(),
                EntityTag.of(receipt.version()),
                requireNonNull(json.writeValueAsBytes(receipt)));
    }

    private ApplicationFiled filed(FilingRequest request, Route route, CaseNumber number) {
        var form = request.form();
        return new ApplicationFiled(
                number.value(),
                form.region(),
                form.item(),
                form.entryMode().code(),
                form.kind(),
                form.classification().name(),
                request.founderId(),
                UUID.randomUUID(),
                route.lead(),
                route.registrar(),
                route.consultations().stream()
                        .map(asked -> new BureauAspects(asked.bureau(), asked.aspects()))
                        .toList(),
                PinnedLimits.of(catalogue, form, route.registrar()),
                catalogue.version());
    }
}
