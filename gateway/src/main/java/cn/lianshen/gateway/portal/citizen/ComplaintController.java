package cn.lianshen.gateway.portal.citizen;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.OneQuestion;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Complaints about a school (投诉): handed in without login, and what became of each. */
@Controller
final class ComplaintController {
    private static final Field ABOUT =
            Field.one("complaint", "FEES", "TEACHING", "SAFETY", "STAFF", "OTHER");

    private final Relay relay;
    private final Register register;
    private final MessageSource messages;

    ComplaintController(Relay relay, Register register, MessageSource messages) {
        this.relay = relay;
        this.register = register;
        this.messages = messages;
    }

    @GetMapping("/complaints")
    Mono<Rendering> form(@RequestParam UUID institution, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var empty = new OneQuestion(ABOUT, Typed.nothing(), words);
        return register.school(institution)
                .map(school -> page(Optional.of(school), institution, empty.fresh()));
    }

    @PostMapping("/complaints")
    Mono<Rendering> complain(ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return exchange.getFormData()
                .map(Typed::new)
                .flatMap(
                        typed ->
                                complain(institution(typed), new OneQuestion(ABOUT, typed, words)));
    }

    private Mono<Rendering> complain(UUID institution, OneQuestion report) {
        return report.isEmpty()
                ? again(institution, report.unanswered())
                : send(institution, report);
    }

    private Mono<Rendering> send(UUID institution, OneQuestion report) {
        var question =
                Question.post(Service.REGISTRY, "/supervision/complaints")
                        .header("Idempotency-Key", report.key())
                        .body(Map.of("institutionId", institution, "about", report.answer()));
        return relay.ask(question, answer -> answer.bodyToMono(Complaint.Made.class))
                .map(made -> Rendering.redirectTo("/complaints/" + made.id()).build())
                .onErrorResume(Refused.class, no -> again(institution, report.refused(no.fault())))
                .onErrorResume(ServiceAway.class, away -> again(institution, report.away(away)));
    }

    private Mono<Rendering> again(UUID institution, OneQuestion.Shown shown) {
        return register.school(institution)
                .map(Optional::of)
                .onErrorReturn(Optional.empty())
                .map(school -> page(school, institution, shown));
    }

    private static UUID institution(Typed typed) {
        try {
            return UUID.fromString(typed.first("institution"));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static Rendering page(Optional<School> school, UUID id, OneQuestion.Shown shown) {
        return Rendering.view("citizen/complaint")
                .modelAttribute("name", school.map(School::name).orElse(""))
                .modelAttribute("institution", id)
                .modelAttribute("here", "/complaints?institution=" + id)
                .modelAttribute("form", shown.form())
                .modelAttribute("key", shown.key())
                .status(shown.status())
                .build();
    }

    /** The address is the receipt: whoever keeps it sees the answer. */
    @GetMapping("/complaints/{id}")
    Mono<Rendering> one(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return relay.get(Service.REGISTRY, Complaint.class, "/supervision/complaints/{id}", id)
                .map(
                        complaint ->
                                Rendering.view("citizen/complained")
                                        .modelAttribute("it", complaint)
                                        .modelAttribute("w", words)
                                        .build());
    }
}
