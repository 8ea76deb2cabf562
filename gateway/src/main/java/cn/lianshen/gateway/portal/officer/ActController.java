package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.form.Sent;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import cn.lianshen.gateway.portal.session.LoggedIn;
import java.util.List;
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
import reactor.util.function.Tuple6;

/** One step of an officer, in place. */
@Controller
final class ActController {
    private final Desk desk;
    private final References references;
    private final Parked parked;
    private final Photos photos;
    private final Colleagues colleagues;
    private final MessageSource messages;

    ActController(
            Desk desk,
            References references,
            Parked parked,
            Photos photos,
            Colleagues colleagues,
            MessageSource messages) {
        this.colleagues = colleagues;
        this.photos = photos;
        this.desk = desk;
        this.references = references;
        this.parked = parked;
        this.messages = messages;
    }

    @GetMapping("/tasks/cases/{id}/steps/{code}")
    Mono<Rendering> show(
            LoggedIn reader,
            @PathVariable UUID id,
            @PathVariable String code,
            ServerWebExchange exchange) {
        return page(reader, id, code, exchange)
                .flatMap(page -> needsHistory(page) ? knowing(page, id) : Mono.just(page))
                .flatMap(page -> shown(page, exchange));
    }

    private static boolean needsHistory(ActPage page) {
        return page.act().mergesDemands() || !page.open();
    }

    private Mono<ActPage> knowing(ActPage page, UUID id) {
        return desk.timeline(id).map(page::knowing);
    }

    private Mono<Rendering> shown(ActPage page, ServerWebExchange exchange) {
        return parked.typed(exchange)
                .map(Typed::new)
                .map(typed -> page.open() ? page.kept(typed) : page.shut(typed))
                .switchIfEmpty(
                        Mono.fromSupplier(
                                () -> page.open() ? page.empty() : page.shut(Typed.nothing())));
    }

    @PostMapping("/tasks/cases/{id}/steps/{code}")
    Mono<Rendering> take(
            LoggedIn reader,
            @PathVariable UUID id,
            @PathVariable String code,
            ServerWebExchange exchange) {
        var known = page(reader, id, code, exchange).flatMap(page -> knowing(page, id));
        return Mono.zip(known, Sent.of(exchange))
                .flatMap(both -> sent(id, both.getT1(), both.getT2()))
                .onErrorResume(ServiceAway.class, away -> withoutService(code, away, exchange));
    }

    /** Photographs are kept first, so that none is chosen twice when the step is refused. */
    private Mono<Rendering> sent(UUID id, ActPage page, Sent sent) {
        if (!page.act().takesPhotos() || !page.open()) {
            return take(id, page, sent.typed());
        }
        return photos.take(id, sent)
                .zipWhen(_ -> photos.of(id))
                .flatMap(
                        done -> {
                            var now = page.with(done.getT2());
                            boolean staying = sent.typed().has("upload") || !done.getT1().isEmpty();
                            return staying
                                    ? Mono.just(now.staying(sent.typed(), done.getT1()))
                                    : take(id, now, sent.typed());
                        });
    }

    private Mono<Rendering> take(UUID id, ActPage page, Typed typed) {
        if (!page.open()) {
            return Mono.just(page.shut(typed));
        }
        var missing = page.form().missing(typed);
        if (!missing.isEmpty()) {
            return Mono.just(page.wrong(typed, missing));
        }
        var body = new ActBody(page.act(), page.form()).of(typed);
        if (page.act().is("handover")) {
            body.putIfAbsent("bureau", String.valueOf(page.possible().bureau()));
        }
        return desk.take(id, page.act().step(), page.seen(typed), body)
                .then(Mono.fromSupplier(page::toCase))
                .onErrorResume(Refused.class, no -> Mono.just(page.refused(typed, no.fault())));
    }

    private Mono<Rendering> withoutService(
            String code, ServiceAway away, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var title = words.say("act.unsent", words.say("act." + code));
        return Sent.of(exchange)
                .map(Sent::typed)
                .map(typed -> Unsaved.page(typed, away, title, words));
    }

    private Mono<ActPage> page(LoggedIn reader, UUID id, String code, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var act = Act.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Mono.zip(
                        desk.find(id),
                        desk.possible(id),
                        act.asksMaterials()
                                ? desk.materials(id)
                                : Mono.just(List.<OfficerMaterial>of()),
                        references.get(),
                        act.takesPhotos() ? photos.of(id) : Mono.just(List.<Photo>of()),
                        colleagues.of(reader, words))
                .map(all -> page(act, all, words));
    }

    private static ActPage page(
            Act act,
            Tuple6<OfficerCase, Possible, List<OfficerMaterial>, Reference, List<Photo>, Colleague>
                    all,
            Words words) {
        var persons = Persons.of(all.getT6(), all.getT2(), all.getT1(), all.getT4());
        var form = new ActForm(act, all.getT2(), all.getT3(), persons, all.getT4(), words);
        return new ActPage(act, all.getT1(), all.getT2(), List.of(), form, all.getT5());
    }
}
