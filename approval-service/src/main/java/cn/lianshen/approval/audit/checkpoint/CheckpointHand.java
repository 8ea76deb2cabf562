package cn.lianshen.approval.audit.checkpoint;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes a checkpoint whenever enough of the log has settled. Several instances may try at once:
 * only one of them can add the next number.
 */
@Component
final class CheckpointHand {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointHand.class);

    private final CheckpointRows rows;
    private final CheckpointKey key;
    private final CheckpointProperties settings;
    private final Clock clock;
    private volatile Instant covered;

    CheckpointHand(
            CheckpointRows rows,
            CheckpointKey key,
            CheckpointProperties settings,
            Clock countyClock,
            MeterRegistry meters) {
        this.rows = rows;
        this.key = key;
        this.settings = settings;
        this.clock = countyClock;
        this.covered = clock.instant();
        Gauge.builder("lianshen.checkpoint.age.seconds", this::age).register(meters);
    }

    /** The scheduler asks for it once and runs it often. */
    @Scheduled(initialDelayString = "1m", fixedDelayString = "10m")
    Mono<Long> turn() {
        return Mono.defer(this::catchUp).onErrorResume(CheckpointHand::later);
    }

    /** Takes all that are due; how many. None without a key. */
    Mono<Long> catchUp() {
        return Mono.justOrEmpty(key.keys())
                .flatMap(keys -> next(keys).expand(_ -> next(keys)).count())
                .defaultIfEmpty(0L);
    }

    private Mono<Checkpoint> next(CheckpointKeys keys) {
        return rows.last()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(before -> take(before, keys));
    }

    private Mono<Checkpoint> take(Optional<Checkpoint> before, CheckpointKeys keys) {
        return before.map(it -> Mono.just(it.until()))
                .orElseGet(rows::oldest)
                .doOnNext(since -> covered = since)
                .filter(since -> !due(since).isAfter(clock.instant()))
                .flatMap(since -> write(before, since, keys));
    }

    private Instant due(Instant since) {
        return since.plus(settings.every()).plus(settings.settle());
    }

    private Mono<Checkpoint> write(
            Optional<Checkpoint> before, Instant since, CheckpointKeys keys) {
        var until = since.plus(settings.every()).truncatedTo(ChronoUnit.SECONDS);
        return rows.grew(since, until)
                .map(heads -> Checkpoint.take(before.orElse(null), since, until, heads, keys))
                .flatMap(it -> rows.add(it).thenReturn(it));
    }

    /** How long the oldest event that no checkpoint covers may be ago. */
    private double age() {
        return Duration.between(covered, clock.instant()).toSeconds();
    }

    private static Mono<Long> later(Throwable error) {
        LOG.warn("The next checkpoint waits: {}", error.toString());
        return Mono.empty();
    }
}
