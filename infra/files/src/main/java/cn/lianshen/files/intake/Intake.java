package cn.lianshen.files.intake;

import cn.lianshen.files.intake.Refusal.Code;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes files in: each goes to a temporary file while it comes, and memory holds a few pieces of it
 * whatever its size. When its sender goes away, or it is refused, nothing is left of it.
 */
public final class Intake {

    private static final int PIECES_AHEAD = 4;

    private final Spool spool;
    private final IntakeLimits limits;
    private final MeterRegistry meters;

    public Intake(Spool spool, IntakeLimits limits, MeterRegistry meters) {
        this.spool = spool;
        this.limits = limits;
        this.meters = meters;
    }

    /**
     * Takes one file in and does something with it while it is there.
     *
     * @param then gets the file or the refusal; the file is gone when what this gives has ended,
     *     unless a store has kept it by then
     */
    public <T> Mono<T> take(Upload upload, FileRule rule, Function<Taking, Mono<T>> then) {
        Function<Taking, Mono<T>> counted = taking -> then.apply(count(taking));
        Optional<Refusal> fault = upload.fault(rule);
        if (fault.isPresent()) {
            return drained(upload, rule)
                    .then(Mono.defer(() -> counted.apply(new Taking.Refused(fault.get()))));
        }
        return Mono.usingWhen(
                spool.blocking(() -> new Receiving(spool.create(), upload, rule)),
                receiving -> received(receiving, upload).flatMap(counted),
                this::discard);
    }

    private Mono<Taking> received(Receiving receiving, Upload upload) {
        return pieces(upload)
                .publishOn(spool.disk(), PIECES_AHEAD)
                .map(receiving::take)
                .onErrorResume(
                        TimeoutException.class,
                        _ -> {
                            receiving.refuse(stalled());
                            return Flux.empty();
                        })
                .takeUntil(wasted -> wasted > limits.drain())
                .then(spool.blocking(() -> receiving.finish(limits.containers())))
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release);
    }

    private Flux<DataBuffer> pieces(Upload upload) {
        return upload.body().timeout(limits.stall());
    }

    /** What is refused unseen is still read, if it is not much, and its sender does not ask. */
    private Mono<Void> drained(Upload upload, FileRule rule) {
        boolean pointless = upload.asks() || upload.announced() > rule.limit() + limits.drain();
        return pointless
                ? Mono.empty()
                : upload.body()
                        .map(Intake::thrownAway)
                        .scan(0L, Long::sum)
                        .takeUntil(seen -> seen > rule.limit() + limits.drain())
                        .then()
                        .timeout(limits.patience(), Mono.empty());
    }

    private static long thrownAway(DataBuffer buffer) {
        int bytes = buffer.readableByteCount();
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private Mono<Void> discard(Receiving receiving) {
        return spool.blocking(
                        () -> {
                            receiving.file().discard();
                            return receiving;
                        })
                .then();
    }

    private Refusal stalled() {
        return Refusal.of(Code.UPLOAD_STALLED, limits.stall().toSeconds());
    }

    private Taking count(Taking taking) {
        if (taking instanceof Taking.Refused(var refusal)) {
            meters.counter("lianshen.files.refused", "code", refusal.code().kebab()).increment();
        }
        return taking;
    }
}
