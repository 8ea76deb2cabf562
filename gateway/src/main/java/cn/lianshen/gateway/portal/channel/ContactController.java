package cn.lianshen.gateway.portal.channel;

import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Names an address and confirms it by the code that was sent there. */
@Controller
final class ContactController {
    private static final String ADDRESS = "/inbox/channels/{channel}";
    private static final String CODE = ADDRESS + "/code";

    private final Contacts contacts;
    private final Parked parked;
    private final MessageSource messages;

    ContactController(Contacts contacts, Parked parked, MessageSource messages) {
        this.contacts = contacts;
        this.parked = parked;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> askAddress(@PathVariable String channel, ServerWebExchange exchange) {
        return page(channel, false, exchange).flatMap(page -> shown(page, exchange));
    }

    @GetMapping(CODE)
    Mono<Rendering> askCode(@PathVariable String channel, ServerWebExchange exchange) {
        return page(channel, true, exchange).flatMap(page -> shown(page, exchange));
    }

    private Mono<Rendering> shown(ContactPage page, ServerWebExchange exchange) {
        return parked.typed(exchange)
                .map(typed -> page.kept(new Typed(typed)))
                .switchIfEmpty(Mono.fromSupplier(page::empty));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> name(@PathVariable String channel, ServerWebExchange exchange) {
        var typed = exchange.getFormData().map(Typed::new);
        return Mono.zip(page(channel, false, exchange), typed)
                .flatMap(both -> name(both.getT1(), both.getT2(), exchange))
                .onErrorResume(ServiceAway.class, away -> unsaved(typed, away, exchange));
    }

    private Mono<Rendering> name(ContactPage page, Typed typed, ServerWebExchange exchange) {
        var missing = page.missing(typed);
        if (!missing.isEmpty()) {
            return Mono.just(page.wrong(typed, missing, HttpStatus.BAD_REQUEST));
        }
        boolean english = page.words().locale().getLanguage().equals("en");
        return contacts.name(page.contact().path(), page.told(typed), english)
                .flatMap(sent -> sent(page, sent, exchange))
                .onErrorResume(Refused.class, no -> refused(page, typed, no, exchange));
    }

    /** A secret is told on this answer and nowhere else. */
    private Mono<Rendering> sent(ContactPage page, Contact.Sent sent, ServerWebExchange exchange) {
        var secret = sent.secret();
        return secret == null
                ? Mono.just(toCode(page))
                : page(page.contact().path(), true, exchange).map(coded -> coded.sent(secret));
    }

    /** Whatever waits for its code meanwhile is said as well: a form may have been sent twice. */
    private Mono<Rendering> refused(
            ContactPage page, Typed typed, Refused no, ServerWebExchange exchange) {
        return page(page.contact().path(), page.coded(), exchange)
                .map(now -> now.refused(typed, no.fault()));
    }

    private static Rendering toCode(ContactPage page) {
        return Rendering.redirectTo(page.address() + "/code").build();
    }

    @PostMapping(CODE)
    Mono<Rendering> confirm(@PathVariable String channel, ServerWebExchange exchange) {
        var typed = exchange.getFormData().map(Typed::new);
        return Mono.zip(page(channel, true, exchange), typed)
                .flatMap(both -> confirm(both.getT1(), both.getT2(), exchange))
                .onErrorResume(ServiceAway.class, away -> unsaved(typed, away, exchange));
    }

    private Mono<Rendering> confirm(ContactPage page, Typed typed, ServerWebExchange exchange) {
        var missing = page.missing(typed);
        if (!missing.isEmpty()) {
            return Mono.just(page.wrong(typed, missing, HttpStatus.BAD_REQUEST));
        }
        var path = page.contact().path();
        return contacts.confirm(path, page.told(typed).replaceAll("\\s", ""))
                .thenReturn(Rendering.redirectTo("/inbox/channels?did=confirmed").build())
                .onErrorResume(Refused.class, no -> refused(page, typed, no, exchange));
    }

    private Mono<ContactPage> page(String channel, boolean coded, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return contacts.one(channel).map(found -> new ContactPage(found, coded, words));
    }

    private Mono<Rendering> unsaved(
            Mono<Typed> typed, ServiceAway away, ServerWebExchange exchange) {
        return typed.map(kept -> Unsaved.page(kept, away, Words.of(messages, exchange)));
    }
}
