package cn.lianshen.notification.channel.sse;

import cn.lianshen.notification.inbox.Inbox;
import cn.lianshen.notification.inbox.InboxEntry;
import cn.lianshen.notification.inbox.InboxWatch;
import cn.lianshen.notification.inbox.Position;
import cn.lianshen.notification.notice.Audience;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * An audience's notices from a place on: what is there already, then what comes, in one order
 * without gap or duplicate, since both are read from the inbox behind the same place. A page is
 * read when the client has taken the one before, so a slow client costs two pages of memory and
 * holds up nobody.
 */
@Component
final class NoticeStream {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeStream.class);
    private static final int PAGE = 50;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Inbox inbox;
    private final InboxWatch watch;

    NoticeStream(Inbox inbox, InboxWatch watch) {
        this.inbox = inbox;
        this.watch = watch;
    }

    /** Goes on while the database is away and never ends by itself. */
    Flux<InboxEntry> after(Position place, Audience audience) {
        return Flux.defer(
                () -> {
                    var read = new AtomicReference<>(place);
                    return watch.signals(audience).concatMap(_ -> rest(audience, read), 1);
                });
    }

    private Flux<InboxEntry> rest(Audience audience, AtomicReference<Position> read) {
        var full = new AtomicReference<>(false);
        return Mono.defer(() -> inbox.page(audience, read.get(), PAGE).collectList())
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE).doBeforeRetry(this::log))
                .doOnNext(page -> full.set(advance(page, read)))
                .repeat(full::get)
                .flatMapIterable(Function.identity(), 1);
    }

    private static boolean advance(List<InboxEntry> page, AtomicReference<Position> read) {
        if (!page.isEmpty()) {
            read.set(page.getLast().position());
        }
        return page.size() == PAGE;
    }

    private void log(Retry.RetrySignal signal) {
        LOG.warn("inbox cannot be read, trying again: {}", signal.failure().toString());
    }
}
