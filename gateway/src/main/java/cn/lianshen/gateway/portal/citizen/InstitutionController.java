package cn.lianshen.gateway.portal.citizen;

import cn.lianshen.gateway.portal.PortalProperties;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Fault;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The look-up of institutions (机构查询) and the page of each. */
@Controller
final class InstitutionController {
    private static final Reference NOTHING =
            new Reference(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final Register register;
    private final References references;
    private final MessageSource messages;
    private final PortalProperties portal;

    InstitutionController(
            Register register,
            References references,
            MessageSource messages,
            PortalProperties portal) {
        this.register = register;
        this.references = references;
        this.messages = messages;
        this.portal = portal;
    }

    /** What was found, or why nothing could be: all on one page with what was asked. */
    record Outcome(
            List<School> items,
            String next,
            Map<String, String> errors,
            boolean away,
            HttpStatus status) {
        static final Outcome NOT_ASKED = new Outcome(List.of(), "", Map.of(), false, HttpStatus.OK);
        static final Outcome AWAY =
                new Outcome(List.of(), "", Map.of(), true, HttpStatus.SERVICE_UNAVAILABLE);

        static Outcome wrong(Map<String, String> errors) {
            return new Outcome(List.of(), "", errors, false, HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/institutions")
    Mono<Rendering> find(
            @RequestParam MultiValueMap<String, String> values, ServerWebExchange exchange) {
        var asked = new Asked(values);
        var tooLong = tooLong(asked, Words.of(messages, exchange));
        var found =
                asked.any() ? tooLong.orElseGet(() -> found(asked)) : Mono.just(Outcome.NOT_ASKED);
        return Mono.zip(found, reference())
                .map(both -> list(asked, both.getT1(), both.getT2(), exchange));
    }

    private static Optional<Mono<Outcome>> tooLong(Asked asked, Words words) {
        var errors =
                asked.tooLong().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        _ -> words.say("institutions.long", Asked.MOST)));
        return errors.isEmpty() ? Optional.empty() : Optional.of(Mono.just(Outcome.wrong(errors)));
    }

    private Mono<Outcome> found(Asked asked) {
        return register.find(asked)
                .map(page -> outcome(asked, page))
                .onErrorResume(Refused.class, no -> refused(no.fault(), no))
                .onErrorReturn(ServiceAway.class, Outcome.AWAY);
    }

    private static Outcome outcome(Asked asked, School.Page page) {
        var next = page.next() == null ? "" : asked.pageAfter(page.next());
        return new Outcome(page.items(), next, Map.of(), false, HttpStatus.OK);
    }

    /** What was typed wrongly is said at its field; anything else is the error page's. */
    private static Mono<Outcome> refused(Fault fault, Refused no) {
        if (fault.status() != 400) {
            return Mono.error(no);
        }
        var errors =
                fault.places().stream()
                        .collect(
                                Collectors.toMap(
                                        at -> Asked.field(at.field()),
                                        Fault.At::detail,
                                        (one, _) -> one));
        return Mono.just(Outcome.wrong(errors));
    }

    private Rendering list(
            Asked asked, Outcome outcome, Reference reference, ServerWebExchange exchange) {
        return Rendering.view("citizen/institutions")
                .modelAttribute("a", asked)
                .modelAttribute("found", outcome)
                .modelAttribute("reference", reference)
                .modelAttribute("region", portal.county())
                .modelAttribute("w", Words.of(messages, exchange))
                .status(outcome.status())
                .build();
    }

    @GetMapping("/institutions/{id}")
    Mono<Rendering> one(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var school = register.school(id).cache();
        return Mono.zip(
                        school,
                        register.past(id),
                        register.watched(id),
                        reference(),
                        school.flatMap(it -> register.ratings(it.region())))
                .map(
                        all -> {
                            var page =
                                    Rendering.view("citizen/institution")
                                            .modelAttribute("s", all.getT1())
                                            .modelAttribute("reference", all.getT4())
                                            .modelAttribute("w", words);
                            Part.into(page, "past", all.getT2());
                            Part.into(page, "watched", all.getT3());
                            Part.into(page, "ratings", all.getT5());
                            return page.build();
                        });
    }

    /** Names behind codes; pages do without them while the approval-service is away. */
    private Mono<Reference> reference() {
        return references.get().onErrorReturn(ServiceAway.class, NOTHING);
    }
}
