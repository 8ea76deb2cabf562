package cn.lianshen.approval.material;

import cn.lianshen.approval.material.ScanQueue.Waiting;
import cn.lianshen.files.FileStore;
import cn.lianshen.files.scan.FileScanner;
import cn.lianshen.files.scan.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has the scanner look at what is in quarantine (隔离查毒), one after the other, oldest first. */
@Component
final class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);

    private final ScanQueue queue;
    private final FileStore documentStore;
    private final @Nullable FileScanner scanner;
    private final MaterialProperties settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final AtomicBoolean working = new AtomicBoolean();

    Quarantine(
            ScanQueue queue,
            FileStore documentStore,
            ObjectProvider<FileScanner> scanner,
            MaterialProperties settings,
            MeterRegistry meters,
            Clock countyClock) {
        this.queue = queue;
        this.documentStore = documentStore;
        this.scanner = scanner.getIfAvailable();
        this.settings = settings;
        this.meters = meters;
        this.clock = countyClock;
    }

    /** Whether what comes in has to wait here. */
    boolean isUsed() {
        return scanner != null;
    }

    /** Looks soon; if it is being looked already, at the latest with the next turn. */
    void wake() {
        turn().subscribe();
    }

    /** The scheduler asks for it once and runs it often. */
    @Scheduled(
            initialDelayString = "${lianshen.documents.scan-every}",
            fixedDelayString = "${lianshen.documents.scan-every}")
    Mono<Void> turn() {
        return Mono.defer(() -> scanner == null ? Mono.empty() : turn(scanner));
    }

    private Mono<Void> turn(FileScanner with) {
        if (!working.compareAndSet(false, true)) {
            return Mono.empty();
        }
        return batch(with)
                .expand(done -> done < settings.batch() ? Mono.empty() : batch(with))
                .then(queue.measure())
                .onErrorResume(Quarantine::later)
                .doFinally(_ -> working.set(false));
    }

    private Mono<Long> batch(FileScanner with) {
        return Mono.defer(() -> queue.due(clock.instant(), settings.batch()).collectList())
                .flatMapIterable(all -> all)
                .concatMap(waiting -> looked(waiting, with).thenReturn(waiting))
                .count();
    }

    private Mono<Void> looked(Waiting waiting, FileScanner with) {
        return with.scan(documentStore.read(waiting.sha256()))
                .flatMap(verdict -> judged(waiting, verdict))
                .onErrorResume(error -> failed(waiting, error));
    }

    private Mono<Void> judged(Waiting waiting, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Clean() -> judged(waiting, "FREE", "");
            case Verdict.Infected(var name) -> {
                LOG.warn("{} version {}: {}", waiting.documentId(), waiting.version(), name);
                yield judged(waiting, "INFECTED", name);
            }
        };
    }

    private Mono<Void> judged(Waiting waiting, String state, String finding) {
        meters.counter("lianshen.documents.scanned", "state", state).increment();
        return queue.judge(waiting, state, finding, clock.instant());
    }

    private Mono<Void> failed(Waiting waiting, Throwable error) {
        LOG.warn("document {} was not scanned: {}", waiting.documentId(), error.toString());
        meters.counter("lianshen.documents.scan.failed").increment();
        return queue.postpone(waiting, clock.instant().plus(settings.rescan()));
    }

    private static Mono<Void> later(Throwable error) {
        LOG.warn("the quarantine waits for the next turn: {}", error.toString());
        return Mono.empty();
    }
}
