package cn.lianshen.cipher.store;

import cn.lianshen.cipher.Activation;
import cn.lianshen.cipher.FieldCipher;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks now and then whether the active key has changed. Rows are moved one turn after that was
 * seen, when every other instance has seen it too and seals nothing with the old key any more.
 */
final class ResealingTurns implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ResealingTurns.class);

    private final Resealing resealing;
    private final FieldCipher cipher;
    private final CipherProperties settings;
    private final ColumnsBehind behind;
    private @Nullable Activation seen;
    private volatile @Nullable Disposable running;

    ResealingTurns(
            Resealing resealing,
            FieldCipher cipher,
            CipherProperties settings,
            MeterRegistry meters) {
        this.resealing = resealing;
        this.cipher = cipher;
        this.settings = settings;
        this.behind = new ColumnsBehind(resealing.columns(), cipher::activation);
        Gauge.builder("lianshen.cipher.columns.behind", behind, ColumnsBehind::now)
                .description("columns that may hold rows under another key than the active one")
                .register(meters);
    }

    /** Fails the start when there is no ring: nothing could be sealed. The first turn counts. */
    @Override
    public void start() {
        cipher.activation();
        running =
                Flux.interval(Duration.ZERO, settings.resealEvery())
                        .onBackpressureDrop()
                        .concatMap(_ -> turn().onErrorResume(ResealingTurns::later))
                        .subscribe();
    }

    @Override
    public void stop() {
        Disposable turning = running;
        running = null;
        if (turning != null) {
            turning.dispose();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    /** Before whatever serves requests. */
    @Override
    public int getPhase() {
        return 0;
    }

    private Mono<Long> turn() {
        var active = cipher.activation();
        var settled = active.equals(seen);
        seen = active;
        return (settled ? resealing.pass() : Mono.just(0L)).flatMap(_ -> counted());
    }

    private Mono<Long> counted() {
        var active = cipher.activation();
        return resealing.behind(active).doOnNext(found -> behind.found(active, found));
    }

    private static Mono<Long> later(Throwable error) {
        LOG.warn("rows stay under their old key until the next turn: {}", error.toString());
        return Mono.empty();
    }
}
