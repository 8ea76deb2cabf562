package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Dead letters, and trying those of one case again. */
@Controller
final class LetterController {
    private final Letters letters;
    private final Platform platform;
    private final MessageSource messages;

    LetterController(Letters letters, Platform platform, MessageSource messages) {
        this.letters = letters;
        this.platform = platform;
        this.messages = messages;
    }

    @GetMapping("/operations/dead-letters")
    Mono<Rendering> all(ServerWebExchange exchange) {
        return Mono.zip(letters.all(), platform.kinds())
                .map(
                        found ->
                                page("operator/letters", found.getT2(), exchange)
                                        .modelAttribute("boxes", found.getT1())
                                        .modelAttribute("did", did(exchange))
                                        .build());
    }

    @GetMapping("/operations/dead-letters/{name}/{aggregate}")
    Mono<Rendering> ofCase(
            @PathVariable String name, @PathVariable UUID aggregate, ServerWebExchange exchange) {
        return Mono.zip(letters.of(Letters.reader(name), aggregate), platform.kinds())
                .map(
                        found ->
                                page("operator/letters-of-case", found.getT2(), exchange)
                                        .modelAttribute("letters", found.getT1())
                                        .modelAttribute("service", name)
                                        .modelAttribute("aggregate", aggregate)
                                        .modelAttribute("did", did(exchange))
                                        .build());
    }

    /** May be sent twice: what has taken effect does so no second time. */
    @PostMapping("/operations/dead-letters/{name}/{aggregate}")
    Mono<Rendering> replay(@PathVariable String name, @PathVariable UUID aggregate) {
        Service service = Letters.reader(name);
        return letters.replay(service, aggregate).map(replay -> back(service, aggregate, replay));
    }

    /** All that is left of the case, or the list when nothing is. */
    private static Rendering back(Service service, UUID aggregate, Letters.Replay replay) {
        String list = "/operations/dead-letters";
        return replay.stoppedAt() == null
                ? Rendering.redirectTo(list + "?did=replayed").build()
                : Rendering.redirectTo(
                                list + "/" + service.label() + "/" + aggregate + "?did=stopped")
                        .build();
    }

    private Rendering.Builder<?> page(String view, EventKinds kinds, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Rendering.view(view)
                .modelAttribute("kinds", kinds)
                .modelAttribute("labels", new Labels(words))
                .modelAttribute("w", words);
    }

    /** What the redirect before this page says has been done; nothing else is repeated here. */
    private static String did(ServerWebExchange exchange) {
        var did = exchange.getRequest().getQueryParams().getFirst("did");
        return did != null && List.of("replayed", "stopped", "discarded").contains(did) ? did : "";
    }
}
