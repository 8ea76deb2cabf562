package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Which school an application is about: found in the register, shown, and not asked. */
@Controller
final class SchoolController {
    private static final String PATH = "/applications/{id}/school";

    private final Applications applications;
    private final Drafts drafts;
    private final SchoolRegister register;
    private final Parked parked;
    private final Clock clock;
    private final MessageSource messages;

    SchoolController(
            Applications applications,
            Drafts drafts,
            SchoolRegister register,
            Parked parked,
            Clock portalClock,
            MessageSource messages) {
        this.applications = applications;
        this.drafts = drafts;
        this.register = register;
        this.parked = parked;
        this.clock = portalClock;
        this.messages = messages;
    }

    /**
     * @param q what is looked for in the register
     * @param other another school than the one that was chosen
     * @param differs what was answered before was mended by the choice
     */
    @GetMapping(PATH)
    Mono<Rendering> show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) boolean other,
            @RequestParam(required = false) boolean differs,
            ServerWebExchange exchange) {
        return applications
                .find(id)
                .map(found -> new SchoolPage(found, Words.of(messages, exchange)))
                .flatMap(
                        page -> {
                            var form = page.found().form();
                            boolean choosing = other || !q.isBlank() || !Held.isChosen(form);
                            return choosing
                                    ? choosing(page, q.strip())
                                    : parked.typed(exchange)
                                            .map(Typed::new)
                                            .defaultIfEmpty(Typed.nothing())
                                            .flatMap(
                                                    typed ->
                                                            shown(
                                                                    page,
                                                                    differs,
                                                                    page.asking(typed, Map.of())));
                        });
    }

    private Mono<Rendering> shown(SchoolPage page, boolean differs, Shown shown) {
        return register.perhaps(Held.institution(page.found().form()))
                .map(school -> page.shown(school, LocalDate.now(clock), differs, shown));
    }

    private Mono<Rendering> choosing(SchoolPage page, String q) {
        return Mono.zip(register.own(), found(q, page.found().form().text("region")))
                .map(both -> page.choosing(both.getT1(), both.getT2()));
    }

    private Mono<SchoolPage.Search> found(String q, String region) {
        if (q.isEmpty()) {
            return Mono.just(SchoolPage.Search.nothing("", "", false));
        }
        return register.find(q, region)
                .map(page -> new SchoolPage.Search(q, page.items(), page.next() != null, "", false))
                .onErrorResume(Refused.class, no -> Mono.just(refused(q, no)))
                .onErrorReturn(ServiceAway.class, SchoolPage.Search.nothing(q, "", true));
    }

    private static SchoolPage.Search refused(String q, Refused no) {
        return SchoolPage.Search.nothing(q, no.fault().places().getFirst().detail(), false);
    }

    /** A school is chosen, or the register is said to be wrong; doing it twice changes nothing. */
    @PostMapping(PATH)
    Mono<Rendering> choose(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var typed = exchange.getFormData().map(Typed::new);
        return Mono.zip(applications.find(id), typed)
                .flatMap(
                        both -> {
                            var page = new SchoolPage(both.getT1(), words);
                            var chosen = both.getT2().first("institution");
                            return chosen.isEmpty()
                                    ? correct(id, page, both.getT2())
                                    : choose(id, page, chosen);
                        })
                .onErrorResume(
                        ServiceAway.class,
                        away -> typed.map(kept -> Unsaved.page(kept, away, words)));
    }

    private Mono<Rendering> choose(UUID id, SchoolPage page, String chosen) {
        return Mono.zip(register.one(chosen), register.own())
                .flatMap(
                        both -> {
                            var school = both.getT1();
                            boolean differs = Held.differs(page.found().form(), school);
                            return take(id, school, both.getT2())
                                    .thenReturn(
                                            Rendering.redirectTo(
                                                            page.address()
                                                                    + "/school"
                                                                    + (differs
                                                                            ? "?differs=true"
                                                                            : ""))
                                                    .build());
                        });
    }

    private Mono<Draft.Saved> take(UUID id, RegisteredSchool school, List<SchoolRegister.Own> own) {
        return drafts.change(
                id,
                form -> {
                    Held.take(form, school);
                    own.stream()
                            .filter(one -> one.school().id().equals(school.id()))
                            .findFirst()
                            .flatMap(one -> one.filed().form())
                            .ifPresent(before -> Held.repeat(form, before));
                });
    }

    private Mono<Rendering> correct(UUID id, SchoolPage page, Typed typed) {
        var missing = page.missing(typed);
        if (!missing.isEmpty()) {
            return shown(page, false, page.asking(typed, missing));
        }
        return drafts.change(id, form -> form.take(typed, List.of(Held.CORRECTION)))
                .thenReturn(Rendering.redirectTo(page.address() + "/existing").build())
                .onErrorResume(
                        Refused.class, no -> shown(page, false, page.refused(typed, no.fault())));
    }
}
