package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Sent;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** One thing a page: shows it, saves it while it is typed, saves it and goes on. */
@Controller
final class SectionController {
    private final Drafts drafts;
    private final Applications applications;
    private final Uploads uploads;
    private final Documents documents;
    private final Attachments attachments;
    private final SchoolRegister register;
    private final Parked parked;
    private final MessageSource messages;

    SectionController(
            Drafts drafts,
            Applications applications,
            Uploads uploads,
            Documents documents,
            Attachments attachments,
            SchoolRegister register,
            Parked parked,
            MessageSource messages) {
        this.drafts = drafts;
        this.applications = applications;
        this.uploads = uploads;
        this.documents = documents;
        this.attachments = attachments;
        this.register = register;
        this.parked = parked;
        this.messages = messages;
    }

    @GetMapping("/applications/{id}/{code:[a-zA-Z0-9-]+}")
    Mono<Rendering> show(
            @PathVariable UUID id, @PathVariable String code, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Mono.zip(applications.find(id), documents.ahead(code))
                .flatMap(
                        both -> {
                            var found = both.getT1();
                            var page = new SectionPage(found, section(found, code), words);
                            return parked.typed(exchange)
                                    .map(typed -> page.kept(new Typed(typed)))
                                    .switchIfEmpty(Mono.fromSupplier(page::asSaved))
                                    .flatMap(shown -> drawn(page, shown, both.getT2()));
                        });
    }

    /** Whatever is wrong with it, it is kept as it was typed; then it is said what is wrong. */
    @PostMapping("/applications/{id}/{code:[a-zA-Z0-9-]+}")
    Mono<Rendering> save(
            @PathVariable UUID id, @PathVariable String code, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Mono.zip(applications.find(id), Sent.of(exchange))
                .flatMap(
                        both -> {
                            var found = both.getT1();
                            var page = new SectionPage(found, section(found, code), words);
                            return uploads.take(both.getT2(), page.section().fields())
                                    .flatMap(uploaded -> save(id, page, uploaded));
                        })
                .onErrorResume(ServiceAway.class, away -> withoutService(away, words, exchange));
    }

    private Mono<Rendering> save(UUID id, SectionPage page, Uploaded uploaded) {
        return write(id, page.section(), uploaded.typed())
                .flatMap(saved -> answer(page, uploaded, saved))
                .onErrorResume(
                        Refused.class,
                        no -> drawn(page, page.refused(uploaded.typed(), no.fault())));
    }

    private Mono<Rendering> answer(SectionPage page, Uploaded uploaded, Draft.Saved saved) {
        var errors = new LinkedHashMap<>(uploaded.errors());
        if (!uploaded.staying()) {
            errors.putAll(page.errors(uploaded.typed(), saved.hints()));
        }
        if (!errors.isEmpty()) {
            return drawn(page, page.wrong(uploaded.typed(), errors));
        }
        return Mono.just(uploaded.staying() ? page.again() : page.next());
    }

    private Mono<Rendering> drawn(SectionPage page, Shown shown) {
        return drawn(page, shown, Map.of());
    }

    private Mono<Rendering> drawn(
            SectionPage page, Shown shown, Map<String, List<Document>> known) {
        var reference = page.found().reference();
        return Mono.zip(
                        attachments.in(shown, reference, page.words(), known),
                        register.now(page.found().form(), page.section()))
                .map(both -> page.page(both.getT1(), both.getT2()));
    }

    /** While it is typed: a word about it, not a page. */
    @PostMapping(value = "/applications/{id}/{code:[a-zA-Z0-9-]+}", params = "autosave")
    Mono<Rendering> autosave(
            @PathVariable UUID id, @PathVariable String code, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Mono.zip(applications.find(id), exchange.getFormData().map(Typed::new))
                .flatMap(both -> write(id, section(both.getT1(), code), both.getT2()))
                .map(saved -> words.say("section.saved", words.minute(saved.savedAt())))
                .map(said -> Rendering.view("founder/saved").modelAttribute("said", said).build());
    }

    private Mono<Draft.Saved> write(UUID id, Section section, Typed typed) {
        return drafts.change(
                id,
                form -> {
                    form.take(typed, section.fields());
                    Sections.tidy(form);
                });
    }

    /** Not even the questions can be read now; what was typed is shown all the same. */
    private Mono<Rendering> withoutService(
            ServiceAway away, Words words, ServerWebExchange exchange) {
        return Sent.of(exchange).map(Sent::typed).map(typed -> Unsaved.page(typed, away, words));
    }

    private static Section section(Application found, String code) {
        return found.sections()
                .find(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
