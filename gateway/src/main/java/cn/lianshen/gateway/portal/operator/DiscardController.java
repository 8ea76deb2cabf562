package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives up a dead letter that can never be read (放弃死信), with the reason. */
@Controller
final class DiscardController {
    private static final Rendering DONE =
            Rendering.redirectTo("/operations/dead-letters?did=discarded").build();

    private final Letters letters;
    private final Parked parked;
    private final MessageSource messages;

    DiscardController(Letters letters, Parked parked, MessageSource messages) {
        this.letters = letters;
        this.parked = parked;
        this.messages = messages;
    }

    @GetMapping("/operations/dead-letters/{name}/letters/{id}")
    Mono<Rendering> ask(
            @PathVariable String name, @PathVariable long id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return parked.typed(exchange)
                .map(typed -> new ReasonForm(words, new Typed(typed)).kept())
                .switchIfEmpty(
                        Mono.fromSupplier(() -> new ReasonForm(words, Typed.nothing()).shown()))
                .flatMap(form -> page(Letters.reader(name), id, form, HttpStatus.OK, words));
    }

    @PostMapping("/operations/dead-letters/{name}/letters/{id}")
    Mono<Rendering> discard(
            @PathVariable String name, @PathVariable long id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        Service service = Letters.reader(name);
        return exchange.getFormData()
                .map(typed -> new ReasonForm(words, new Typed(typed)))
                .flatMap(
                        form ->
                                form.answered()
                                        ? discard(service, id, form)
                                        : page(
                                                service,
                                                id,
                                                form.missing(),
                                                HttpStatus.BAD_REQUEST,
                                                words));
    }

    /** A letter that is not open any more was settled, perhaps by this very form sent twice. */
    private Mono<Rendering> discard(Service service, long id, ReasonForm form) {
        return letters.discard(service, id, form.reason())
                .thenReturn(DONE)
                .onErrorResume(
                        Refused.class,
                        no ->
                                no.fault().status() == 404
                                        ? Mono.just(DONE)
                                        : page(
                                                service,
                                                id,
                                                form.refused(no.fault()),
                                                HttpStatus.valueOf(no.fault().status()),
                                                form.words()))
                .onErrorResume(
                        ServiceAway.class,
                        away ->
                                Mono.just(
                                        view(
                                                service,
                                                null,
                                                form.away(away),
                                                HttpStatus.SERVICE_UNAVAILABLE,
                                                form.words())));
    }

    private Mono<Rendering> page(
            Service service, long id, FormView form, HttpStatus status, Words words) {
        return letters.dead(service)
                .flatMapIterable(all -> all)
                .filter(letter -> letter.id() == id)
                .next()
                .map(letter -> view(service, letter, form, status, words))
                .defaultIfEmpty(DONE);
    }

    private static Rendering view(
            Service service,
            @Nullable Letter letter,
            FormView form,
            HttpStatus status,
            Words words) {
        return Present.in(Rendering.view("operator/discard"), "letter", letter)
                .modelAttribute("form", form)
                .modelAttribute("service", service.label())
                .modelAttribute("labels", new Labels(words))
                .modelAttribute("w", words)
                .status(status)
                .build();
    }
}
