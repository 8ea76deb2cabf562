package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.reveal.Reveal;
import cn.lianshen.gateway.portal.reveal.Reveals;
import cn.lianshen.gateway.portal.session.LoggedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Who has looked at what is masked in a case, for those who see all of it. A page of its own: the
 * case page is opened far more often than anybody asks this.
 */
@Controller
final class LooksController {
    private final Reveals reveals;
    private final References references;
    private final Colleagues colleagues;
    private final MessageSource messages;

    LooksController(
            Reveals reveals, References references, Colleagues colleagues, MessageSource messages) {
        this.reveals = reveals;
        this.references = references;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    @GetMapping("/tasks/cases/{id}/reveals")
    Mono<Rendering> looks(LoggedIn reader, ServerWebExchange exchange, @PathVariable UUID id) {
        var words = Words.of(messages, exchange);
        return Mono.zip(reveals.of(id), references.get(), colleagues.of(reader, words))
                .map(
                        all ->
                                Rendering.view("officer/looks")
                                        .modelAttribute("caseId", id)
                                        .modelAttribute(
                                                "looks",
                                                told(all.getT1(), all.getT2(), all.getT3()))
                                        .build());
    }

    private static List<Reveal.Line> told(List<Reveal> all, Reference reference, Colleague who) {
        return all.stream()
                .map(one -> one.told(who.looked(one, reference), reference, who.words()))
                .toList();
    }
}
