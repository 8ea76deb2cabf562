package cn.lianshen.gateway.portal.citizen;

import cn.lianshen.gateway.portal.PortalProperties;
import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.OneQuestion;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What is before the public (公示), and objections to it (异议). */
@Controller
final class PublicityController {
    private static final Field OBJECTION = Field.longText("objection", 2000);

    private final Relay relay;
    private final References references;
    private final MessageSource messages;
    private final PortalProperties portal;

    PublicityController(
            Relay relay, References references, MessageSource messages, PortalProperties portal) {
        this.relay = relay;
        this.references = references;
        this.messages = messages;
        this.portal = portal;
    }

    @GetMapping("/publicity")
    Mono<Rendering> all(
            @RequestParam(defaultValue = "") String region, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var county = region.isEmpty() ? portal.county() : region;
        return references
                .get()
                .flatMap(
                        reference ->
                                relay.get(
                                                Service.APPROVAL,
                                                Publicised[].class,
                                                "/publicities?region={region}",
                                                county(reference, county).region())
                                        .map(Arrays::asList)
                                        .map(all -> list(county, all, reference, words)));
    }

    private static Rendering list(
            String county, List<Publicised> all, Reference reference, Words words) {
        return Rendering.view("citizen/publicities")
                .modelAttribute("county", county(reference, county))
                .modelAttribute("all", all)
                .modelAttribute("reference", reference)
                .modelAttribute("w", words)
                .build();
    }

    private static Reference.County county(Reference reference, String region) {
        return reference
                .county(region)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/publicity/{id}")
    Mono<Rendering> one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean sent,
            ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var empty = new OneQuestion(OBJECTION, Typed.nothing(), words);
        return Mono.zip(publicised(id), references.get())
                .map(
                        both ->
                                page(
                                        Optional.of(both.getT1()),
                                        both.getT2(),
                                        empty.fresh(),
                                        sent,
                                        words));
    }

    @PostMapping("/publicity/{id}")
    Mono<Rendering> object(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return exchange.getFormData()
                .map(typed -> new OneQuestion(OBJECTION, new Typed(typed), words))
                .flatMap(
                        report ->
                                report.isEmpty()
                                        ? again(id, report.unanswered(), words)
                                        : send(id, report, words));
    }

    private Mono<Rendering> send(UUID id, OneQuestion report, Words words) {
        var question =
                Question.post(Service.APPROVAL, "/publicities/{id}/objections", id)
                        .header("Idempotency-Key", report.key())
                        .body(Map.of("content", report.answer()));
        return relay.ask(question, answer -> answer.releaseBody().thenReturn(true))
                .map(_ -> Rendering.redirectTo("/publicity/" + id + "?sent=true").build())
                .onErrorResume(Refused.class, no -> again(id, report.refused(no.fault()), words))
                .onErrorResume(ServiceAway.class, away -> again(id, report.away(away), words));
    }

    /** The page again with what was typed; what the service told of the case only if it can. */
    private Mono<Rendering> again(UUID id, OneQuestion.Shown shown, Words words) {
        var known = publicised(id).map(Optional::of).onErrorReturn(Optional.empty());
        return Mono.zip(known, references.get())
                .map(both -> page(both.getT1(), both.getT2(), shown, false, words));
    }

    private Mono<Publicised> publicised(UUID id) {
        return relay.get(Service.APPROVAL, Publicised.class, "/publicities/{id}", id);
    }

    private static Rendering page(
            Optional<Publicised> it,
            Reference reference,
            OneQuestion.Shown shown,
            boolean sent,
            Words words) {
        var page =
                Rendering.view("citizen/publicity")
                        .modelAttribute("reference", reference)
                        .modelAttribute("form", shown.form())
                        .modelAttribute("key", shown.key())
                        .modelAttribute("sent", sent)
                        .modelAttribute("w", words)
                        .status(shown.status());
        Part.into(page, "it", it);
        return page.build();
    }
}
