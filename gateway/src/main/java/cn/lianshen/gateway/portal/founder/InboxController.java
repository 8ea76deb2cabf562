package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Messages, and the stream by which pages hear of them. */
@Controller
final class InboxController {
    private static final int MOST_PAGES = 10;

    private final Relay relay;
    private final MessageSource messages;

    InboxController(Relay relay, MessageSource messages) {
        this.relay = relay;
        this.messages = messages;
    }

    /** One page of the inbox, oldest first. */
    record Page(List<Message> items, @Nullable String next) {}

    @GetMapping("/inbox")
    Mono<Rendering> inbox(ServerWebExchange exchange) {
        return page("").expand(page -> page.next() == null ? Mono.empty() : page(page.next()))
                .take(MOST_PAGES)
                .collectList()
                .map(
                        pages ->
                                Rendering.view("founder/inbox")
                                        .modelAttribute("items", newestFirst(pages))
                                        .modelAttribute("w", Words.of(messages, exchange))
                                        .build());
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

    private Mono<Page> page(String after) {
        return after.isEmpty()
                ? relay.get(Service.NOTIFICATION, Page.class, "/inbox?limit=200")
                : relay.get(Service.NOTIFICATION, Page.class, "/inbox?limit=200&after={id}", after);
    }

    private static List<Message> newestFirst(List<Page> pages) {
        var all = new ArrayList<Message>();
        pages.forEach(page -> all.addAll(page.items()));
        return List.copyOf(all.reversed());
    }
}
