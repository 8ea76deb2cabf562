package cn.lianshen.gateway.portal.behalf;

import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.Map;
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

/** A founder lets an officer act in one application, and ends it. */
@Controller
final class MandateController {
    private final Mandates mandates;
    private final Parked parked;
    private final MessageSource messages;

    MandateController(Mandates mandates, Parked parked, MessageSource messages) {
        this.mandates = mandates;
        this.parked = parked;
        this.messages = messages;
    }

    @GetMapping("/applications/{id}/mandate")
    Mono<Rendering> show(@PathVariable UUID id, ServerWebExchange exchange) {
        return page(id, exchange)
                .flatMap(
                        page ->
                                parked.typed(exchange)
                                        .map(typed -> page.kept(new Typed(typed)))
                                        .switchIfEmpty(Mono.fromSupplier(page::empty)));
    }

    /** Sent twice it is one mandate: the second time its code is not told again. */
    @PostMapping("/applications/{id}/mandate")
    Mono<Rendering> give(@PathVariable UUID id, ServerWebExchange exchange) {
        var typed = exchange.getFormData().map(Typed::new);
        return Mono.zip(page(id, exchange), typed)
                .flatMap(both -> give(both.getT1(), both.getT2()))
                .onErrorResume(
                        ServiceAway.class,
                        away ->
                                typed.map(
                                        kept ->
                                                Unsaved.page(
                                                        kept, away, Words.of(messages, exchange))));
    }

    private Mono<Rendering> give(MandatePage page, Typed typed) {
        var missing = page.missing(typed);
        if (!missing.isEmpty()) {
            return Mono.just(page.wrong(typed, missing));
        }
        return mandates.give(mandate(typed), page.draftId(), typed.first(MandatePage.GROUND))
                .map(page::given)
                .onErrorResume(
                        Refused.class,
                        no -> Mono.just(page.wrong(typed, Map.of("", no.fault().detail()))));
    }

    @PostMapping("/applications/{id}/mandate/end")
    Mono<Rendering> end(@PathVariable UUID id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(sent -> mandates.end(mandate(new Typed(sent))))
                .thenReturn(Rendering.redirectTo("/applications/" + id + "/mandate").build());
    }

    /** After a login that came between: nothing is ended without asking once more. */
    @GetMapping("/applications/{id}/mandate/end")
    Rendering keep(@PathVariable UUID id) {
        return Rendering.redirectTo("/applications/" + id + "/mandate").build();
    }

    private static UUID mandate(Typed typed) {
        try {
            return UUID.fromString(typed.first("mandate"));
        } catch (IllegalArgumentException forged) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, forged);
        }
    }

    private Mono<MandatePage> page(UUID id, ServerWebExchange exchange) {
        return mandates.standing()
                .map(all -> all.stream().filter(it -> it.draftId().equals(id)).toList())
                .map(all -> new MandatePage(id, all, Words.of(messages, exchange)));
    }
}
