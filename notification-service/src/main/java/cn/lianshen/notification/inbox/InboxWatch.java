package cn.lianshen.notification.inbox;

import cn.lianshen.notification.notice.Audience;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells readers that their inbox has grown, whichever instance of this service has written it. One
 * query at a time looks for all readers of this instance: at once after a commit of our own, and
 * after the poll's interval for those of others and for rows that had to wait for a slower
 * transaction. What is told is only that there is something to read; the reading is the reader's.
 */
@Component
public final class InboxWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final int BATCH = 1000;

    /** Stands for everybody: where the watch begins nobody knows what was there before. */
    private static final Set<String> EVERYBODY = Set.of();

    private final Inbox inbox;
    private final InboxProperties properties;
    private final Sinks.Many<Boolean> bell = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<Set<String>> touched = Sinks.many().multicast().directBestEffort();
    private volatile Sinks.Empty<Void> stopping = Sinks.empty();
    private volatile @Nullable Position seen;
    private @Nullable Disposable loop;

    InboxWatch(Inbox inbox, InboxProperties properties) {
        this.inbox = inbox;
        this.properties = properties;
    }

    /** To be called after a commit; the poll makes up for a call that is lost. */
    public void wake() {
        bell.tryEmitNext(true);
    }

    /**
     * One signal for the beginning and one whenever something may have come for this audience. A
     * reader that is slow gets fewer signals, not more memory.
     */
    public Flux<Object> signals(Audience audience) {
        var mine = touched.asFlux().filter(recipients -> concerns(recipients, audience));
        return Flux.<Object>merge(mine, Flux.just(EVERYBODY)).onBackpressureLatest();
    }

    /** Completes when the service stops, for streams to end by. */
    public Mono<Void> stopped() {
        return stopping.asMono();
    }

    @Override
    public synchronized void start() {
        stopping = Sinks.empty();
        loop =
                Flux.merge(bell.asFlux(), Flux.interval(properties.poll()).onBackpressureDrop())
                        .onBackpressureLatest()
                        .concatMap(signal -> look(), 1)
                        .subscribe();
    }

    /** Streams end first: the web server waits for requests that are still being answered. */
    @Override
    public synchronized void stop() {
        stopping.tryEmitEmpty();
        if (loop != null) {
            loop.dispose();
            loop = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return loop != null;
    }

    private Mono<Void> look() {
        return Mono.defer(this::step)
                .expand(more -> more ? Mono.defer(this::step) : Mono.empty())
                .then()
                .onErrorResume(InboxWatch::lookAgainLater);
    }

    /**
     * Whether there may be more to see at once. While nobody listens the place is let go instead of
     * followed: whoever comes reads everything first, and then the watch begins anew.
     */
    private Mono<Boolean> step() {
        if (touched.currentSubscriberCount() == 0) {
            seen = null;
            return Mono.just(false);
        }
        var from = seen;
        return from == null
                ? inbox.now().map(this::begin)
                : inbox.touched(from, BATCH).collectList().map(this::advance);
    }

    private boolean begin(Position now) {
        seen = now;
        touched.tryEmitNext(EVERYBODY);
        return false;
    }

    private boolean advance(List<Touch> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        seen = rows.getLast().position();
        touched.tryEmitNext(rows.stream().map(Touch::recipient).collect(Collectors.toSet()));
        return rows.size() == BATCH;
    }

    private static boolean concerns(Set<String> recipients, Audience audience) {
        return recipients.isEmpty() || audience.addresses().stream().anyMatch(recipients::contains);
    }

    private static Mono<Void> lookAgainLater(Throwable fault) {
        LOG.warn("inbox cannot be read, trying again: {}", fault.toString());
        return Mono.empty();
    }
}
