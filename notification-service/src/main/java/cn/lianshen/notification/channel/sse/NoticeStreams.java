package cn.lianshen.notification.channel.sse;

import cn.lianshen.notification.inbox.InboxItem;
import cn.lianshen.notification.inbox.InboxWatch;
import cn.lianshen.notification.inbox.Position;
import cn.lianshen.notification.notice.NoticeTexts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The open streams. Each begins with a comment, carries notices and heartbeats, and ends when the
 * client's token does, or the service: whoever was shut out meanwhile must not go on listening, and
 * a client that comes back with a new token and its {@code Last-Event-ID} misses nothing.
 */
@Component
final class NoticeStreams {
    private final NoticeStream notices;
    private final InboxWatch watch;
    private final NoticeTexts texts;
    private final StreamProperties properties;
    private final Clock clock;
    private final AtomicInteger clients = new AtomicInteger();

    NoticeStreams(
            NoticeStream notices,
            InboxWatch watch,
            NoticeTexts texts,
            StreamProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.notices = notices;
        this.watch = watch;
        this.texts = texts;
        this.properties = properties;
        this.clock = clock;
        Gauge.builder("lianshen.sse.clients", clients, AtomicInteger::get)
                .description("Open streams of notices")
                .register(meters);
    }

    Flux<ServerSentEvent<InboxItem>> open(StreamClient client, Position place) {
        var body = Flux.merge(1, notices(client, place), heartbeats());
        return body.takeUntilOther(endOf(client))
                .startWith(ServerSentNotices.hello(place))
                .concatWith(ServerSentNotices.goodbye())
                .doOnSubscribe(_ -> clients.incrementAndGet())
                .doFinally(_ -> clients.decrementAndGet());
    }

    private Flux<ServerSentEvent<InboxItem>> notices(StreamClient client, Position place) {
        return notices.after(place, client.audience())
                .map(entry -> entry.inWords(texts, client.locale()))
                .map(ServerSentNotices::notice);
    }

    private Flux<ServerSentEvent<InboxItem>> heartbeats() {
        return ServerSentNotices.heartbeats(properties.heartbeat());
    }

    private Mono<Void> endOf(StreamClient client) {
        var expiry = Mono.delay(Duration.between(clock.instant(), client.expiresAt()));
        return Mono.firstWithSignal(expiry.then(), watch.stopped());
    }
}
