package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Rates how a decided case was handled (好差评), once. */
@Controller
final class RatingController {
    private final Cases cases;
    private final Relay relay;
    private final Parked parked;
    private final MessageSource messages;

    RatingController(Cases cases, Relay relay, Parked parked, MessageSource messages) {
        this.cases = cases;
        this.relay = relay;
        this.parked = parked;
        this.messages = messages;
    }

    @GetMapping("/cases/{id}/rating")
    Mono<Rendering> show(
            @PathVariable UUID id,
            @RequestParam(required = false) boolean rated,
            ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return page(id, words)
                .flatMap(
                        page ->
                                rated || !page.open()
                                        ? Mono.just(rated ? page.thanks() : page.toCase())
                                        : parked.typed(exchange)
                                                .map(typed -> page.kept(new Typed(typed)))
                                                .switchIfEmpty(Mono.fromSupplier(page::empty)));
    }

    /** Sent twice it is one rating; a second one is told that there is one. */
    @PostMapping("/cases/{id}/rating")
    Mono<Rendering> rate(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var typed = exchange.getFormData().map(Typed::new);
        return Mono.zip(page(id, words), typed)
                .flatMap(both -> rate(both.getT1(), both.getT2()))
                .onErrorResume(
                        ServiceAway.class,
                        away -> typed.map(kept -> Unsaved.page(kept, away, words)));
    }

    private Mono<RatingPage> page(UUID id, Words words) {
        return InPerson.only(cases.find(id).map(it -> new RatingPage(it, words)), words);
    }

    private Mono<Rendering> rate(RatingPage page, Typed typed) {
        var missing = page.missing(typed);
        if (!page.open() || !missing.isEmpty()) {
            return Mono.just(page.open() ? page.wrong(typed, missing) : page.toCase());
        }
        var it = page.it();
        var rating =
                Map.of(
                        "region", it.region(),
                        "matter", it.caseNumber(),
                        "level", Integer.parseInt(typed.first(RatingPage.LEVEL)),
                        "named", typed.first(RatingPage.NAMED).equals("true"));
        return relay.ask(
                        Question.post(Service.REGISTRY, "/supervision/satisfactions")
                                .header("Idempotency-Key", "rating-" + it.caseId())
                                .body(rating),
                        answer -> answer.releaseBody())
                .then(Mono.fromSupplier(page::done))
                .onErrorResume(Refused.class, no -> Mono.just(page.refused(typed, no.fault())));
    }
}
