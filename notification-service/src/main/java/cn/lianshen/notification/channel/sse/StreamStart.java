package cn.lianshen.notification.channel.sse;

import cn.lianshen.notification.inbox.Inbox;
import cn.lianshen.notification.inbox.Position;
import cn.lianshen.web.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where a client's stream begins. */
@Component
final class StreamStart {
    private static final String BEGINNING = "beginning";

    private final Inbox inbox;

    StreamStart(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * Behind {@code lastEventId} when the client has one, at the very beginning when it asks for
     * that, and otherwise now.
     */
    Mono<Position> of(@Nullable String lastEventId, @Nullable String from) {
        if (lastEventId != null) {
            return Mono.justOrEmpty(Position.parse(lastEventId))
                    .switchIfEmpty(Mono.error(() -> invalid("invalid-position", "Last-Event-ID")))
                    .flatMap(this::resume);
        }
        if (from == null) {
            return inbox.now();
        }
        return from.equals(BEGINNING)
                ? Mono.just(Position.BEGINNING)
                : Mono.error(() -> invalid("invalid-start", "from"));
    }

    /**
     * A place that lies ahead of the database was given out by another one, before a dump and
     * restore: then from the beginning, since what was missed cannot be told.
     */
    private Mono<Position> resume(Position lastSeen) {
        return inbox.now().map(now -> lastSeen.xid() > now.xid() ? Position.BEGINNING : lastSeen);
    }

    private static RuntimeException invalid(String code, String field) {
        return Problem.of(400, code).at(field).asException();
    }
}
