package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Sent;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Shows what is masked to an officer who says why; the service keeps who looked, and the reason.
 */
@Controller
final class RevealController {
    private static final List<Field> ASKED = List.of(Field.text("reason", 500, "off"));

    private final Relay relay;
    private final Desk desk;
    private final Parked parked;
    private final MessageSource messages;

    RevealController(Relay relay, Desk desk, Parked parked, MessageSource messages) {
        this.relay = relay;
        this.desk = desk;
        this.parked = parked;
        this.messages = messages;
    }

    /** What is behind the mask. */
    private record Revealed(String value) {}

    @GetMapping("/tasks/cases/{id}/reveal")
    Mono<Rendering> ask(
            @PathVariable UUID id, @RequestParam String field, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return desk.find(id)
                .flatMap(_ -> parked.typed(exchange).map(Typed::new).map(it -> kept(it, words)))
                .switchIfEmpty(Mono.fromSupplier(() -> form(Typed.nothing(), Map.of(), words)))
                .map(form -> page(id, field, form, "", words));
    }

    @PostMapping("/tasks/cases/{id}/reveal")
    Mono<Rendering> reveal(
            @PathVariable UUID id, @RequestParam String field, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Sent.of(exchange)
                .map(Sent::typed)
                .flatMap(
                        typed ->
                                revealed(id, field, typed)
                                        .map(value -> shown(id, field, typed, value, words))
                                        .onErrorResume(
                                                Refused.class,
                                                no -> refused(id, field, typed, no, words))
                                        .onErrorResume(
                                                ServiceAway.class,
                                                away -> Mono.just(unsent(typed, away, words))));
    }

    private static Rendering unsent(Typed typed, ServiceAway away, Words words) {
        var title = words.say("act.unsent", words.say("work.reveal"));
        return Unsaved.page(typed, away, title, words);
    }

    private Mono<String> revealed(UUID id, String field, Typed typed) {
        var body = Map.of("field", field, "reason", typed.first("reason"));
        return relay.ask(
                        Question.post(Service.APPROVAL, "/cases/{id}/reveals", id).body(body),
                        answer -> answer.bodyToMono(Revealed.class))
                .map(Revealed::value);
    }

    private Mono<Rendering> refused(UUID id, String field, Typed typed, Refused no, Words words) {
        var at = no.fault().places().getFirst();
        var errors = Map.of(at.field(), at.detail());
        return no.fault().status() == 400
                ? Mono.just(page(id, field, form(typed, errors, words).saying(errors), "", words))
                : Mono.error(no);
    }

    private static Rendering shown(UUID id, String field, Typed typed, String value, Words words) {
        return page(id, field, form(typed, Map.of(), words), value, words);
    }

    /** After a login that came between. */
    private static FormView kept(Typed typed, Words words) {
        return form(typed, Map.of(), words).noting(List.of(Unsaved.kept(typed, words)));
    }

    private static FormView form(Typed typed, Map<String, String> errors, Words words) {
        var views = new FieldViews(words, typed, errors);
        var asked =
                ASKED.stream()
                        .map(
                                one ->
                                        views.of(
                                                one,
                                                words.say("work.reveal.reason"),
                                                words.say("work.reveal.reason.hint")))
                        .toList();
        return new FormView(asked, List.of(), List.of());
    }

    private static Rendering page(UUID id, String field, FormView form, String value, Words words) {
        return Rendering.view("officer/reveal")
                .modelAttribute("caseId", id)
                .modelAttribute("label", words.maybe("field." + field))
                .modelAttribute("value", value)
                .modelAttribute("form", form)
                .status(form.wrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .build();
    }
}
