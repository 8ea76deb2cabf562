package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Looks for cases by number, by the school's name or by the founder's. */
@Controller
final class SearchController {
    private static final List<String> WAYS = List.of("name", "number", "founder");

    private final Desk desk;
    private final References references;
    private final MessageSource messages;

    SearchController(Desk desk, References references, MessageSource messages) {
        this.desk = desk;
        this.references = references;
        this.messages = messages;
    }

    /** What was looked for, and what came of it. */
    private record Sought(
            String what, String by, Optional<FoundCases> found, Optional<String> wrong) {}

    @GetMapping("/tasks/search")
    Mono<Rendering> search(
            ServerWebExchange exchange,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String after) {
        var words = Words.of(messages, exchange);
        return Mono.zip(sought(q, WAYS.contains(by) ? by : "name", after), references.get())
                .map(both -> page(both.getT1(), both.getT2(), words));
    }

    private Mono<Sought> sought(String q, String by, String after) {
        var what = q.strip();
        return what.isEmpty()
                ? Mono.just(new Sought(q, by, Optional.empty(), Optional.empty()))
                : desk.find(by, what, after)
                        .map(found -> new Sought(q, by, Optional.of(found), Optional.empty()))
                        .onErrorResume(Refused.class, no -> Mono.just(wrong(q, by, no)));
    }

    /** What cannot be looked for is said at the field; everything else is an error page. */
    private static Sought wrong(String q, String by, Refused no) {
        if (no.fault().status() != 400) {
            throw no;
        }
        return new Sought(q, by, Optional.empty(), Optional.ofNullable(no.fault().detail()));
    }

    private static Rendering page(Sought sought, Reference reference, Words words) {
        return Rendering.view("officer/search")
                .modelAttribute("q", sought.what())
                .modelAttribute("by", sought.by())
                .modelAttribute("ways", WAYS)
                .modelAttribute("found", sought.found())
                .modelAttribute("wrong", sought.wrong())
                .modelAttribute("reference", reference)
                .modelAttribute("w", words)
                .status(sought.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .build();
    }
}
