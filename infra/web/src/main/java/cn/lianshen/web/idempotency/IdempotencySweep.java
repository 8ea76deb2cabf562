package cn.lianshen.web.idempotency;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Removes keys that are older than they are kept, in small transactions. */
public final class IdempotencySweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencySweep.class);

    private static final String DELETE =
            "DELETE FROM idempotency_keys WHERE ctid = ANY (ARRAY(SELECT ctid FROM"
                    + " idempotency_keys WHERE created_at < $1 LIMIT $2))";

    private final DatabaseClient database;
    private final IdempotencyProperties settings;
    private final Clock clock;
    private volatile @Nullable Disposable running;

    public IdempotencySweep(DatabaseClient database, IdempotencyProperties settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Removes all that is too old by now; gives how many. */
    public Mono<Long> sweep() {
        Instant oldest = clock.instant().minus(settings.keep());
        return batch(oldest)
                .expand(removed -> removed < settings.batch() ? Mono.empty() : batch(oldest))
                .reduce(0L, Long::sum);
    }

    @Override
    public void start() {
        running =
                Flux.interval(settings.sweepEvery(), settings.sweepEvery())
                        .onBackpressureDrop()
                        .concatMap(_ -> sweep().onErrorResume(IdempotencySweep::later))
                        .subscribe();
    }

    @Override
    public void stop() {
        Disposable sweeping = running;
        running = null;
        if (sweeping != null) {
            sweeping.dispose();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private Mono<Long> batch(Instant oldest) {
        return database.sql(DELETE).bind(0, oldest).bind(1, settings.batch()).fetch().rowsUpdated();
    }

    private static Mono<Long> later(Throwable error) {
        LOG.warn("old idempotency keys stay until the next sweep: {}", error.toString());
        return Mono.empty();
    }
}
