package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.reveal.Reveal;
import cn.lianshen.gateway.portal.reveal.Reveals;
import cn.lianshen.gateway.portal.session.LoggedIn;
import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.web.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What was handed in, and who reads it. */
@Controller
final class FiledController {
    private final Cases cases;
    private final References references;
    private final Reveals reveals;
    private final MessageSource messages;

    FiledController(Cases cases, References references, Reveals reveals, MessageSource messages) {
        this.cases = cases;
        this.references = references;
        this.reveals = reveals;
        this.messages = messages;
    }

    @GetMapping("/cases/{id}/materials")
    Mono<Rendering> materials(LoggedIn reader, @PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Mono.zip(cases.find(id), cases.materials(id), references.get(), reveals.of(id))
                .map(
                        all ->
                                Rendering.view("founder/materials")
                                        .modelAttribute("it", all.getT1())
                                        .modelAttribute("materials", all.getT2())
                                        .modelAttribute(
                                                "consent", Consent.of(all.getT1(), all.getT3()))
                                        .modelAttribute(
                                                "reveals",
                                                looks(
                                                        all.getT4(),
                                                        reader.login(),
                                                        all.getT3(),
                                                        words))
                                        .modelAttribute("reference", all.getT3())
                                        .modelAttribute("w", words)
                                        .build());
    }

    @GetMapping("/cases/{id}/form")
    Mono<Rendering> form(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Mono.zip(cases.find(id), references.get())
                .map(
                        both ->
                                Rendering.view("founder/filed")
                                        .modelAttribute("it", both.getT1())
                                        .modelAttribute(
                                                "groups", groups(both.getT1(), both.getT2(), words))
                                        .modelAttribute("reference", both.getT2())
                                        .modelAttribute("w", words)
                                        .build());
    }

    /** None once the form is erased. */
    private static List<FiledPage.Group> groups(CaseFile it, Reference reference, Words words) {
        return it.form()
                .map(form -> new FiledPage(form, reference, words).groups())
                .orElse(List.of());
    }

    private static List<Reveal.Line> looks(
            List<Reveal> all, Login reader, Reference reference, Words words) {
        return all.stream()
                .map(one -> one.told(who(one, reader, reference, words), reference, words))
                .toList();
    }

    /** Founders know officers by their bureau only. */
    private static String who(Reveal one, Login reader, Reference reference, Words words) {
        var bureau = one.bureau();
        if (bureau != null) {
            return reference.bureau(bureau);
        }
        if (one.by().equals(reader.subject())) {
            return words.say("progress.you");
        }
        return words.say(reader.is(Role.FOUNDER) ? "reveals.supervisor" : "reveals.other");
    }
}
