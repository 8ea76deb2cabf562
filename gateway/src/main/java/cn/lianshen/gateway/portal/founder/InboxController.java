package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Messages, and the stream by which pages hear of them. */
@Controller
final class InboxController {
    private static final String PAGE = "/inbox?limit=25&order={order}";

    private final Relay relay;
    private final MessageSource messages;

    InboxController(Relay relay, MessageSource messages) {
        this.relay = relay;
        this.messages = messages;
    }

    /** Newest first; behind the newest page, those before or after a message. */
    @GetMapping(Messages.PATH)
    Mono<Rendering> inbox(
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            ServerWebExchange exchange) {
        if (!after.isEmpty()) {
            return ask("OLDEST", after).map(found -> newer(found, exchange));
        }
        return before.isEmpty()
                ? relay.get(Service.NOTIFICATION, Messages.Answer.class, PAGE, "NEWEST")
                        .map(found -> page(Messages.newest(found), exchange))
                : ask("NEWEST", before).map(found -> page(Messages.older(found), exchange));
    }

    /** Passed on as it comes; the browser names the last message that it has seen. */
    @GetMapping("/live")
    Mono<ResponseEntity<Flux<DataBuffer>>> live(ServerWebExchange exchange) {
        var last = exchange.getRequest().getHeaders().getFirst("Last-Event-ID");
        var question = Question.get(Service.NOTIFICATION, "/stream");
        return relay.stream(last == null ? question : question.header("Last-Event-ID", last))
                .map(
                        stream ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.TEXT_EVENT_STREAM)
                                        .body(stream.getBody()));
    }

    private Mono<Messages.Answer> ask(String order, String behind) {
        return relay.get(
                Service.NOTIFICATION, Messages.Answer.class, PAGE + "&after={id}", order, behind);
    }

    /** The last of them are the newest page, which is a full one. */
    private Rendering newer(Messages.Answer found, ServerWebExchange exchange) {
        return found.next() == null
                ? Rendering.redirectTo(Messages.PATH).build()
                : page(Messages.newer(found), exchange);
    }

    private Rendering page(Messages shown, ServerWebExchange exchange) {
        return Rendering.view("founder/inbox")
                .modelAttribute("messages", shown)
                .modelAttribute("w", Words.of(messages, exchange))
                .build();
    }
}
