package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.List;
import java.util.UUID;
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

/** The last steps: look through it, agree to who reads it, submit. */
@Controller
final class SubmitController {
    private final Applications applications;
    private final Filing filing;
    private final MessageSource messages;

    SubmitController(Applications applications, Filing filing, MessageSource messages) {
        this.applications = applications;
        this.filing = filing;
        this.messages = messages;
    }

    @GetMapping("/applications/{id}/check")
    Mono<Rendering> check(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return applications.findNamed(id).map(found -> check(found, words));
    }

    @GetMapping("/applications/{id}/consent")
    Mono<Rendering> consent(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return applications
                .findAfresh(id)
                .map(
                        found ->
                                found.draft().filedAs() == null
                                        ? consent(found, words, "", HttpStatus.OK)
                                        : submitted(found.draft().filedAs()));
    }

    /** Without the tick nothing is submitted. */
    @PostMapping("/applications/{id}/consent")
    Mono<Rendering> submit(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Mono.zip(applications.findAfresh(id), exchange.getFormData())
                .flatMap(
                        both ->
                                "yes".equals(both.getT2().getFirst("consent"))
                                        ? submit(both.getT1(), words)
                                        : Mono.just(unticked(both.getT1(), words)));
    }

    private Mono<Rendering> submit(Application found, Words words) {
        return filing.file(found.draft(), Consent.of(found.assessed(), words))
                .map(SubmitController::submitted)
                .onErrorResume(Refused.class, no -> Mono.just(refused(found, words, no.fault())))
                .onErrorResume(ServiceAway.class, away -> Mono.just(away(found, words, away)));
    }

    private static Rendering submitted(@Nullable String caseId) {
        return Rendering.redirectTo("/cases/" + caseId + "/submitted").build();
    }

    private static Rendering unticked(Application found, Words words) {
        return consent(found, words, words.say("consent.missing"), HttpStatus.BAD_REQUEST);
    }

    private static Rendering away(Application found, Words words, ServiceAway away) {
        String said = words.say("form.away", words.say("service." + away.service().label()));
        return consent(found, words, said, HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static Rendering consent(
            Application found, Words words, String error, HttpStatus status) {
        return Rendering.view("founder/consent")
                .modelAttribute("app", found)
                .modelAttribute("bureaus", Consent.of(found.assessed(), words))
                .modelAttribute("error", error)
                .status(status)
                .build();
    }

    private static Rendering check(Application found, Words words) {
        return Rendering.view("founder/check")
                .modelAttribute("app", found)
                .modelAttribute("found", found.assessed())
                .modelAttribute("page", CheckPage.of(found, words, List.of()))
                .build();
    }

    private static Rendering refused(Application found, Words words, Fault fault) {
        return Rendering.view("founder/check")
                .modelAttribute("app", found)
                .modelAttribute("found", found.assessed())
                .modelAttribute("page", CheckPage.of(found, words, fault.places()))
                .status(HttpStatus.valueOf(fault.status()))
                .build();
    }
}
