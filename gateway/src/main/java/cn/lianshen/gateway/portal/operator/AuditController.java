package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.people.People;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Fault;
import cn.lianshen.gateway.portal.relay.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who did what when, over all cases (审计查询). */
@Controller
final class AuditController {
    private static final String[] NAMES = {
        "from", "to", "region", "type", "actor", "caseNumber", "after"
    };
    private static final MediaType LINES = MediaType.parseMediaType("application/jsonl");

    private final Audit audit;
    private final Platform platform;
    private final References references;
    private final People people;
    private final MessageSource messages;
    private final Clock clock;

    AuditController(
            Audit audit,
            Platform platform,
            References references,
            People people,
            MessageSource messages,
            Clock portalClock) {
        this.audit = audit;
        this.platform = platform;
        this.references = references;
        this.people = people;
        this.messages = messages;
        this.clock = portalClock;
    }

    /** Without days: today. What the service does not take is said above what was typed. */
    @GetMapping("/operations/audit")
    Mono<Rendering> search(ServerWebExchange exchange) {
        var filter = filter(exchange);
        return audit.lines(filter)
                .map(page -> new Found(page, List.of()))
                .onErrorResume(Refused.class, AuditController::refused)
                .flatMap(found -> page(filter, found, exchange));
    }

    /** The same lines as a file, oldest first. */
    @GetMapping("/operations/audit/export")
    Mono<ResponseEntity<Flux<DataBuffer>>> export(ServerWebExchange exchange) {
        var name = "audit-" + LocalDate.now(clock) + ".jsonl";
        return audit.export(filter(exchange).without("after"))
                .map(
                        lines ->
                                ResponseEntity.ok()
                                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                                        .contentType(LINES)
                                        .body(lines.getBody()));
    }

    private record Found(Audit.Page page, List<Fault.At> faults) {
        HttpStatus status() {
            return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        }
    }

    private static Mono<Found> refused(Refused no) {
        return no.fault().status() == 400
                ? Mono.just(new Found(new Audit.Page(List.of(), null), no.fault().places()))
                : Mono.error(no);
    }

    private Mono<Rendering> page(Filter filter, Found found, ServerWebExchange exchange) {
        String next = found.page().next();
        String older = next == null ? null : filter.with("after", next).at("/operations/audit");
        var page =
                Present.in(Rendering.view("operator/audit"), "older", older)
                        .modelAttribute("q", filter)
                        .modelAttribute("lines", found.page().items())
                        .modelAttribute("faults", found.faults())
                        .modelAttribute(
                                "export", filter.without("after").at("/operations/audit/export"))
                        .modelAttribute("w", Words.of(messages, exchange))
                        .status(found.status());
        var regions = found.page().items().stream().map(Audit.Line::region).toList();
        return Mono.zip(platform.kinds(), references.get(), Actors.in(regions, people))
                .map(
                        both ->
                                page.modelAttribute("kinds", both.getT1())
                                        .modelAttribute("reference", both.getT2())
                                        .modelAttribute("actors", both.getT3())
                                        .build());
    }

    private static Filter filter(ServerWebExchange exchange) {
        return Filter.of(exchange.getRequest().getQueryParams(), NAMES);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
