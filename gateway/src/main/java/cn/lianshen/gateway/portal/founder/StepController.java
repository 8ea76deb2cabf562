package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Sent;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.LinkedHashMap;
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
    private final Uploads uploads;
    private final Attachments attachments;
    private final Parked parked;
    private final MessageSource messages;

    StepController(
            Cases cases,
            References references,
            Uploads uploads,
            Attachments attachments,
            Parked parked,
            MessageSource messages) {
        this.cases = cases;
        this.references = references;
        this.uploads = uploads;
        this.attachments = attachments;
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
                                                .flatMap(shown -> drawn(page, shown))
                                        : Mono.just(page.toCase()));
    }

    /** A step that is not open any more has been taken, perhaps by this very form sent twice. */
    @PostMapping("/cases/{id}/steps/{code}")
    Mono<Rendering> take(
            @PathVariable UUID id, @PathVariable String code, ServerWebExchange exchange) {
        return Mono.zip(page(id, code, exchange), Sent.of(exchange))
                .flatMap(
                        both ->
                                both.getT1().open()
                                        ? take(id, both.getT1(), both.getT2())
                                        : Mono.just(both.getT1().toCase()))
                .onErrorResume(ServiceAway.class, away -> withoutService(away, exchange));
    }

    private Mono<Rendering> withoutService(ServiceAway away, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Sent.of(exchange).map(Sent::typed).map(typed -> Unsaved.page(typed, away, words));
    }

    private Mono<Rendering> take(UUID id, StepPage page, Sent sent) {
        return uploads.take(sent, page.step().fields(page.it()))
                .flatMap(
                        uploaded ->
                                uploaded.staying()
                                        ? drawn(page, page.staying(uploaded))
                                        : take(id, page, uploaded));
    }

    private Mono<Rendering> take(UUID id, StepPage page, Uploaded uploaded) {
        var typed = uploaded.typed();
        var errors = new LinkedHashMap<>(page.missing(typed));
        errors.putAll(uploaded.errors());
        if (!errors.isEmpty()) {
            return drawn(page, page.wrong(typed, errors));
        }
        return cases.take(id, page.step(), page.seen(typed), page.body(typed))
                .then(Mono.fromSupplier(page::toCase))
                .onErrorResume(Refused.class, no -> drawn(page, page.refused(typed, no.fault())));
    }

    private Mono<Rendering> drawn(StepPage page, Shown shown) {
        return attachments.in(shown, page.reference(), page.words()).map(page::page);
    }

    private Mono<StepPage> page(UUID id, String code, ServerWebExchange exchange) {
        var step =
                FounderStep.of(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var words = Words.of(messages, exchange);
        var page =
                Mono.zip(cases.find(id), references.get())
                        .map(both -> new StepPage(step, both.getT1(), both.getT2(), words));
        return step.isAwaited() ? page : InPerson.only(page, words);
    }
}
