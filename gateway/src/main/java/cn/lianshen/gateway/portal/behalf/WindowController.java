package cn.lianshen.gateway.portal.behalf;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Missing;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import cn.lianshen.gateway.portal.session.Cookies;
import cn.lianshen.gateway.portal.session.LoggedIn;
import cn.lianshen.gateway.portal.session.Login;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Officers take founders' mandates on, act by them on founders' pages, and stop. */
@Controller
final class WindowController {
    private static final String HERE = "/window";
    private static final String CODE = "window.code";
    private static final List<Field> FIELDS = List.of(Field.text(CODE, 20, "off"));
    private static final Duration SHIFT = Duration.ofHours(12);

    private final Mandates mandates;
    private final Cookies cookies;
    private final Parked parked;
    private final MessageSource messages;

    WindowController(Mandates mandates, Cookies cookies, Parked parked, MessageSource messages) {
        this.mandates = mandates;
        this.cookies = cookies;
        this.parked = parked;
        this.messages = messages;
    }

    @GetMapping(HERE)
    Mono<Rendering> show(ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return mandates.standing()
                .flatMap(
                        standing ->
                                parked.typed(exchange)
                                        .map(Typed::new)
                                        .map(typed -> kept(typed, words))
                                        .defaultIfEmpty(form(Typed.nothing(), Map.of(), words))
                                        .map(form -> page(standing, form, HttpStatus.OK, words)));
    }

    /** After a login that came between. */
    private static FormView kept(Typed typed, Words words) {
        return form(typed, Map.of(), words).noting(List.of(Unsaved.kept(typed, words)));
    }

    @PostMapping(HERE)
    Mono<Rendering> take(ServerWebExchange exchange) {
        var typed = exchange.getFormData().map(Typed::new);
        return typed.flatMap(sent -> take(sent, exchange))
                .onErrorResume(
                        ServiceAway.class,
                        away ->
                                typed.map(
                                        sent ->
                                                Unsaved.page(
                                                        sent, away, Words.of(messages, exchange))));
    }

    private Mono<Rendering> take(Typed typed, ServerWebExchange exchange) {
        var missing = Missing.in(FIELDS, typed, Words.of(messages, exchange));
        if (!missing.isEmpty()) {
            return wrong(typed, missing, HttpStatus.BAD_REQUEST, exchange);
        }
        return mandates.take(typed.first(CODE))
                .map(_ -> Rendering.redirectTo(HERE).build())
                .onErrorResume(Refused.class, no -> refused(typed, no.fault(), exchange));
    }

    private Mono<Rendering> refused(Typed typed, Fault fault, ServerWebExchange exchange) {
        var status = HttpStatus.valueOf(fault.status());
        return wrong(typed, Map.of(CODE, fault.detail()), status, exchange);
    }

    /** From here on founders' pages are filled in for the founder. */
    @PostMapping(HERE + "/acting")
    Mono<Rendering> act(LoggedIn officer, ServerWebExchange exchange) {
        return Mono.zip(mandate(exchange), mandates.standing())
                .flatMapIterable(
                        both ->
                                both.getT2().stream()
                                        .filter(it -> it.mandateId().equals(both.getT1()))
                                        .toList())
                .next()
                .map(it -> act(it, officer.login(), exchange))
                .defaultIfEmpty(Rendering.redirectTo(HERE).build());
    }

    private Rendering act(Mandate mandate, Login officer, ServerWebExchange exchange) {
        var remembered = Behalf.cookie(mandate.mandateId(), officer);
        cookies.set(exchange, Behalf.COOKIE, remembered, SHIFT);
        return Rendering.redirectTo("/applications/" + mandate.draftId()).build();
    }

    @PostMapping(HERE + "/rest")
    Rendering rest(ServerWebExchange exchange) {
        cookies.remove(exchange, Behalf.COOKIE);
        return Rendering.redirectTo(HERE).build();
    }

    @PostMapping(HERE + "/end")
    Mono<Rendering> end(ServerWebExchange exchange) {
        return mandate(exchange)
                .flatMap(mandates::end)
                .then(Mono.fromSupplier(() -> rest(exchange)));
    }

    /** After a login that came between: nothing is begun or ended without asking once more. */
    @GetMapping({HERE + "/acting", HERE + "/rest", HERE + "/end"})
    Rendering keep() {
        return Rendering.redirectTo(HERE).build();
    }

    private Mono<Rendering> wrong(
            Typed typed,
            Map<String, String> errors,
            HttpStatus status,
            ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return mandates.standing()
                .map(standing -> page(standing, form(typed, errors, words), status, words));
    }

    private static FormView form(Typed typed, Map<String, String> errors, Words words) {
        return FormView.of(new FieldViews(words, typed, errors), FIELDS);
    }

    private static Rendering page(
            List<Mandate> standing, FormView form, HttpStatus status, Words words) {
        return Rendering.view("behalf/window")
                .modelAttribute("standing", standing)
                .modelAttribute("form", form)
                .modelAttribute("w", words)
                .status(status)
                .build();
    }

    private static Mono<UUID> mandate(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(sent -> UUID.fromString(new Typed(sent).first("mandate")));
    }
}
