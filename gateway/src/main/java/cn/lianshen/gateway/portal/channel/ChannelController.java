package cn.lianshen.gateway.portal.channel;

import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.Map;
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

/** Where notices go besides the inbox (通知方式): every channel, and what is wanted there. */
@Controller
final class ChannelController {
    private static final String PATH = "/inbox/channels";

    private final Contacts contacts;
    private final Parked parked;
    private final MessageSource messages;

    ChannelController(Contacts contacts, Parked parked, MessageSource messages) {
        this.contacts = contacts;
        this.parked = parked;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Mono<Rendering> show(@RequestParam(defaultValue = "") String did, ServerWebExchange exchange) {
        return page(exchange)
                .flatMap(
                        page ->
                                parked.typed(exchange)
                                        .map(typed -> page.kept(new Typed(typed)))
                                        .switchIfEmpty(Mono.fromSupplier(() -> page.asKept(did))));
    }

    @PostMapping(PATH)
    Mono<Rendering> choose(ServerWebExchange exchange) {
        var typed = exchange.getFormData().map(Typed::new);
        return Mono.zip(page(exchange), typed)
                .flatMap(both -> choose(both.getT1(), both.getT2()))
                .onErrorResume(ServiceAway.class, away -> unsaved(typed, away, exchange));
    }

    private Mono<Rendering> choose(ChannelsPage page, Typed typed) {
        return contacts.choose(page.chosen(typed))
                .thenReturn(Rendering.redirectTo(PATH + "?did=chosen").build())
                .onErrorResume(
                        Refused.class,
                        no ->
                                Mono.just(
                                        page.refused(
                                                typed,
                                                Map.of("", detail(no)),
                                                HttpStatus.valueOf(no.fault().status()))));
    }

    private static String detail(Refused no) {
        return no.fault().places().getFirst().detail();
    }

    /** Removing what has been removed is no fault. */
    @PostMapping(PATH + "/{channel}/removal")
    Mono<Rendering> remove(@PathVariable String channel) {
        return contacts.remove(channel)
                .thenReturn(Rendering.redirectTo(PATH + "?did=removed").build());
    }

    /** After a login that came between: nothing is removed without asking once more. */
    @GetMapping(PATH + "/{channel}/removal")
    Rendering keep(@PathVariable String channel) {
        return Rendering.redirectTo(PATH).build();
    }

    private Mono<ChannelsPage> page(ServerWebExchange exchange) {
        return Mono.zip(contacts.all(), contacts.preferences())
                .map(
                        both ->
                                new ChannelsPage(
                                        both.getT1(), both.getT2(), Words.of(messages, exchange)));
    }

    private Mono<Rendering> unsaved(
            Mono<Typed> typed, ServiceAway away, ServerWebExchange exchange) {
        return typed.map(kept -> Unsaved.page(kept, away, Words.of(messages, exchange)));
    }
}
