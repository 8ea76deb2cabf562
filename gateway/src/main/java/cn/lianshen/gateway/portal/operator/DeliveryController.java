package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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

/** Mails, text messages and webhooks: what became of each, and sending one again. */
@Controller
final class DeliveryController {
    private static final String[] NAMES = {"state", "channel", "caseId", "recipient", "after"};
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Deliveries deliveries;
    private final Parked parked;
    private final References references;
    private final MessageSource messages;

    DeliveryController(
            Deliveries deliveries, Parked parked, References references, MessageSource messages) {
        this.deliveries = deliveries;
        this.references = references;
        this.parked = parked;
        this.messages = messages;
    }

    /** What was typed as a case's number and is none is said here and asked of nobody. */
    @GetMapping("/operations/deliveries")
    Mono<Rendering> list(ServerWebExchange exchange) {
        var filter = Filter.of(exchange.getRequest().getQueryParams(), NAMES);
        var words = Words.of(messages, exchange);
        boolean wrong = wrongCase(filter);
        var found =
                wrong ? Mono.just(new Deliveries.Page(List.of(), null)) : deliveries.find(filter);
        return Mono.zip(found, references.get())
                .map(
                        both ->
                                page(filter, both.getT1(), words)
                                        .modelAttribute("wrong", wrong)
                                        .modelAttribute("reference", both.getT2())
                                        .build());
    }

    private static boolean wrongCase(Filter filter) {
        String id = filter.value("caseId");
        return !id.isEmpty() && !ID.matcher(id).matches();
    }

    @GetMapping("/operations/deliveries/{id}")
    Mono<Rendering> one(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return parked.typed(exchange)
                .map(typed -> new ReasonForm(words, new Typed(typed)).kept())
                .switchIfEmpty(
                        Mono.fromSupplier(() -> new ReasonForm(words, Typed.nothing()).shown()))
                .flatMap(form -> page(id, form, HttpStatus.OK, words));
    }

    /** What waits already is not queued once more: this very form may have been sent twice. */
    @PostMapping("/operations/deliveries/{id}")
    Mono<Rendering> resend(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return exchange.getFormData()
                .map(typed -> new ReasonForm(words, new Typed(typed)))
                .flatMap(form -> form.answered() ? resend(id, form) : refused(id, form));
    }

    private Mono<Rendering> resend(UUID id, ReasonForm form) {
        return deliveries
                .one(id)
                .flatMap(
                        delivery ->
                                seen(delivery, form)
                                        ? deliveries.resend(id, form.reason())
                                        : Mono.empty())
                .thenReturn(done(id))
                .onErrorResume(
                        Refused.class,
                        no ->
                                page(
                                        id,
                                        form.refused(no.fault()),
                                        HttpStatus.valueOf(no.fault().status()),
                                        form.words()))
                .onErrorResume(ServiceAway.class, away -> Mono.just(away(form, away)));
    }

    private static boolean seen(Delivery delivery, ReasonForm form) {
        boolean same = form.typed().first("resends").equals("" + delivery.resends());
        return same && !delivery.waits();
    }

    private Mono<Rendering> refused(UUID id, ReasonForm form) {
        return page(id, form.missing(), HttpStatus.BAD_REQUEST, form.words());
    }

    private static Rendering done(UUID id) {
        return Rendering.redirectTo("/operations/deliveries/" + id + "?done=1").build();
    }

    private static Rendering away(ReasonForm form, ServiceAway away) {
        return view(form.away(away), form.words(), null, List.of())
                .modelAttribute("seen", form.typed().first("resends"))
                .status(HttpStatus.SERVICE_UNAVAILABLE)
                .build();
    }

    private Mono<Rendering> page(UUID id, FormView form, HttpStatus status, Words words) {
        return Mono.zip(deliveries.one(id), deliveries.resends(id), references.get())
                .map(
                        both ->
                                view(form, words, both.getT1(), both.getT2())
                                        .modelAttribute("seen", both.getT1().resends())
                                        .modelAttribute("reference", both.getT3())
                                        .status(status)
                                        .build());
    }

    private static Rendering.Builder<?> view(
            FormView form,
            Words words,
            @Nullable Delivery delivery,
            List<Deliveries.Resend> resends) {
        return Present.in(Rendering.view("operator/delivery"), "d", delivery)
                .modelAttribute("form", form)
                .modelAttribute("resends", resends)
                .modelAttribute("labels", new Labels(words))
                .modelAttribute("w", words);
    }

    private static Rendering.Builder<?> page(Filter filter, Deliveries.Page page, Words words) {
        Long next = page.next();
        String older =
                next == null ? null : filter.with("after", "" + next).at("/operations/deliveries");
        return Present.in(Rendering.view("operator/deliveries"), "older", older)
                .modelAttribute("q", filter)
                .modelAttribute("items", page.items())
                .modelAttribute("labels", new Labels(words))
                .modelAttribute("w", words);
    }
}
