package cn.lianshen.gateway.portal.session;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Removes what is over, in small batches; several gateways may do it at once. */
@Component
final class SessionSweep implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SessionSweep.class);

    private final SealedRows rows;
    private final SessionProperties settings;
    private volatile @Nullable Disposable running;

    SessionSweep(SealedRows rows, SessionProperties settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    public void start() {
        running =
                Flux.interval(settings.sweepEvery())
                        .onBackpressureDrop()
                        .concatMap(_ -> sweep())
                        .subscribe();
    }

    @Override
    public void stop() {
        var before = running;
        if (before != null) {
            before.dispose();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private Mono<Long> sweep() {
        return rows.sweep(settings.batch())
                .repeat()
                .takeWhile(removed -> removed > 0)
                .reduce(0L, Long::sum)
                .onErrorResume(
                        error -> {
                            LOG.warn("sessions that are over stay for now: {}", error.toString());
                            return Mono.empty();
                        });
    }
}
