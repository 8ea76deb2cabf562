package cn.lianshen.gateway.portal.feedback;

import cn.lianshen.gateway.portal.page.Words;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What waits for an answer to the public, and what was answered. */
@Controller
final class FeedbackController {
    static final String HERE = "/feedback";

    private final Feedback feedback;
    private final MessageSource messages;

    FeedbackController(Feedback feedback, MessageSource messages) {
        this.feedback = feedback;
        this.messages = messages;
    }

    @GetMapping(HERE)
    Mono<Rendering> open(@RequestParam(defaultValue = "") String did, ServerWebExchange exchange) {
        return Mono.zip(feedback.open(), feedback.callBacks())
                .map(
                        both ->
                                page("open", both.getT1(), exchange)
                                        .modelAttribute("callBacks", both.getT2())
                                        .modelAttribute("did", did)
                                        .build());
    }

    @GetMapping(HERE + "/answered")
    Mono<Rendering> answered(ServerWebExchange exchange) {
        return feedback.answered()
                .map(
                        all ->
                                page("answered", all, exchange)
                                        .modelAttribute("callBacks", List.of())
                                        .modelAttribute("did", "")
                                        .build());
    }

    private Rendering.Builder<?> page(
            String show, List<Complaint> complaints, ServerWebExchange exchange) {
        return Rendering.view("feedback/list")
                .modelAttribute("show", show)
                .modelAttribute("complaints", complaints)
                .modelAttribute("today", feedback.today())
                .modelAttribute("w", Words.of(messages, exchange));
    }
}
