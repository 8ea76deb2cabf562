package cn.lianshen.notification.channel.sse;

import cn.lianshen.notification.inbox.InboxItem;
import cn.lianshen.notification.inbox.Position;
import java.time.Duration;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The frames of a stream (HTML Living Standard, Server-sent events). */
final class ServerSentNotices {
    private static final Duration RECONNECT = Duration.ofSeconds(2);

    private ServerSentNotices() {}

    /**
     * Sent at once, since no header leaves before the first frame. It has the id of the place at
     * which the stream begins, so that a client that loses the connection before its first notice
     * comes back with a {@code Last-Event-ID} too.
     */
    static ServerSentEvent<InboxItem> hello(Position place) {
        return ServerSentEvent.<InboxItem>builder()
                .id(place.toString())
                .retry(RECONNECT)
                .comment("connected")
                .build();
    }

    static ServerSentEvent<InboxItem> notice(InboxItem item) {
        return ServerSentEvent.<InboxItem>builder(item).id(item.id()).event("notice").build();
    }

    /** Those that a slow client has no room for are left out. */
    static Flux<ServerSentEvent<InboxItem>> heartbeats(Duration every) {
        return Flux.interval(every).onBackpressureDrop().map(_ -> comment("alive"));
    }

    static Mono<ServerSentEvent<InboxItem>> goodbye() {
        return Mono.fromSupplier(() -> comment("end: come back with Last-Event-ID and a token"));
    }

    private static ServerSentEvent<InboxItem> comment(String text) {
        return ServerSentEvent.<InboxItem>builder().comment(text).build();
    }
}
