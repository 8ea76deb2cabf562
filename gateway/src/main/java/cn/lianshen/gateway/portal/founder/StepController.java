package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers a notice, takes back, asks for a hearing: one step of a founder, in place. */
@Controller
final class StepController {
    private final Cases cases;
    private final References references;
    private final Parked parked;
    private final MessageSource messages;

    StepController(Cases cases, References references, Parked parked, MessageSource messages) {
        this.cases = cases;
        this.references = references;
        this.parked = parked;
        this.messages = messages;
    }

    @GetMapping("/cases/{id}/steps/{code}")
    Mono<Rendering> show(
            @PathVariable UUID id, @PathVariable String code, ServerWebExchange exchange) {
        return page(id, code, exchange)
                .flatMap(
                        page ->
                                page.open()
                                        ? parked.typed(exchange)
                                                .map(typed -> page.kept(new Typed(typed)))
                                                .switchIfEmpty(Mono.fromSupplier(page::empty))
                                        : Mono.just(page.toCase()));
    }

    /** A step that is not open any more has been taken, perhaps by this very form sent twice. */
    @PostMapping("/cases/{id}/steps/{code}")
    Mono<Rendering> take(
            @PathVariable UUID id, @PathVariable String code, ServerWebExchange exchange) {
        var typed = exchange.getFormData().map(Typed::new);
        return Mono.zip(page(id, code, exchange), typed)
                .flatMap(
                        both ->
                                both.getT1().open()
                                        ? take(id, both.getT1(), both.getT2())
                                        : Mono.just(both.getT1().toCase()))
                .onErrorResume(
                        ServiceAway.class,
                        away ->
                                typed.map(
                                        kept ->
                                                SectionPage.unsaved(
                                                        code,
                                                        kept,
                                                        away,
                                                        Words.of(messages, exchange))));
    }

    private Mono<Rendering> take(UUID id, StepPage page, Typed typed) {
        var missing = page.missing(typed);
        if (!missing.isEmpty()) {
            return Mono.just(page.wrong(typed, missing, HttpStatus.BAD_REQUEST));
        }
        return cases.take(id, page.step(), page.seen(typed), page.body(typed))
                .then(Mono.fromSupplier(page::toCase))
                .onErrorResume(Refused.class, no -> Mono.just(page.refused(typed, no.fault())));
    }

    private Mono<StepPage> page(UUID id, String code, ServerWebExchange exchange) {
        var step =
                FounderStep.of(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Mono.zip(cases.find(id), references.get())
                .map(
                        both ->
                                new StepPage(
                                        step,
                                        both.getT1(),
                                        both.getT2(),
                                        Words.of(messages, exchange)));
    }
}
