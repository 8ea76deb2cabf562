package cn.lianshen.gateway.portal.feedback;

import cn.lianshen.gateway.portal.form.OneQuestion;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.Map;
import java.util.Optional;
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

/** Answers a complaint (投诉), or tells what came of calling back after a bad rating (差评回访). */
@Controller
final class AnswerController {
    private static final String PAGE = FeedbackController.HERE + "/{kind}/{id}";

    private final Map<String, Matter> matters;
    private final Parked parked;
    private final MessageSource messages;

    AnswerController(Feedback feedback, Parked parked, MessageSource messages) {
        this.matters =
                Map.of(
                        "complaints",
                        Matter.complaint(feedback),
                        "ratings",
                        Matter.rating(feedback));
        this.parked = parked;
        this.messages = messages;
    }

    @GetMapping(PAGE)
    Mono<Rendering> ask(
            @PathVariable String kind, @PathVariable UUID id, ServerWebExchange exchange) {
        var matter = matter(kind);
        var empty = form(matter, Typed.nothing(), exchange);
        return parked.typed(exchange)
                .map(typed -> form(matter, new Typed(typed), exchange).kept())
                .switchIfEmpty(Mono.fromSupplier(empty::fresh))
                .flatMap(shown -> page(matter, id, shown, empty.words()));
    }

    @PostMapping(PAGE)
    Mono<Rendering> answer(
            @PathVariable String kind, @PathVariable UUID id, ServerWebExchange exchange) {
        var matter = matter(kind);
        return exchange.getFormData()
                .map(typed -> form(matter, new Typed(typed), exchange))
                .flatMap(
                        form ->
                                form.isEmpty()
                                        ? page(matter, id, form.unanswered(), form.words())
                                        : tell(matter, id, form));
    }

    /** Who was quicker is seen on the page; nothing is overwritten. */
    private static Mono<Rendering> tell(Matter matter, UUID id, OneQuestion form) {
        return matter.tell()
                .apply(id, form.answer())
                .then(Mono.fromSupplier(() -> toList(matter.did())))
                .onErrorResume(
                        Refused.class,
                        no -> page(matter, id, form.refused(no.fault()), form.words()))
                .onErrorResume(
                        ServiceAway.class,
                        away ->
                                Mono.just(
                                        page(
                                                matter,
                                                Optional.empty(),
                                                form.away(away),
                                                form.words())));
    }

    /** What does not wait any more was answered before, perhaps by this very form sent twice. */
    private static Mono<Rendering> page(
            Matter matter, UUID id, OneQuestion.Shown shown, Words words) {
        return matter.find()
                .apply(id)
                .map(it -> page(matter, Optional.of(it), shown, words))
                .switchIfEmpty(Mono.fromSupplier(() -> toList("before")));
    }

    private static Rendering page(
            Matter matter, Optional<?> it, OneQuestion.Shown shown, Words words) {
        var page =
                Rendering.view(matter.view())
                        .modelAttribute("form", shown.form())
                        .modelAttribute("w", words)
                        .status(shown.status());
        it.ifPresent(told -> page.modelAttribute("it", told));
        return page.build();
    }

    private static Rendering toList(String did) {
        return Rendering.redirectTo(FeedbackController.HERE + "?did=" + did).build();
    }

    private OneQuestion form(Matter matter, Typed typed, ServerWebExchange exchange) {
        return new OneQuestion(matter.choice(), typed, Words.of(messages, exchange));
    }

    private Matter matter(String kind) {
        return Optional.ofNullable(matters.get(kind))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
