package cn.lianshen.approval.sharing.hand;

import cn.lianshen.approval.sharing.PlatformRecords;
import cn.lianshen.approval.sharing.SharedCase;
import cn.lianshen.approval.sharing.SharedRecord;
import cn.lianshen.approval.sharing.SharedRecords;
import cn.lianshen.approval.sharing.SharingProperties;
import cn.lianshen.approval.sharing.SourceConnector;
import cn.lianshen.approval.sharing.domain.Kept;
import cn.lianshen.approval.sharing.domain.RecordState;
import cn.lianshen.approval.sharing.domain.SharedAnswer;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import cn.lianshen.approval.sharing.domain.SharedDocument;
import cn.lianshen.approval.sharing.domain.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers one ask: with what this platform has issued itself, else with what the founder's earlier
 * cases have fetched, else from the sources in turn; and keeps the answer.
 */
@Component
final class SourceQuestions {
    private final SharedRecords records;
    private final PlatformRecords platform;
    private final SourceConnector connector;
    private final SharingProperties settings;
    private final Clock clock;

    SourceQuestions(
            SharedRecords records,
            PlatformRecords platform,
            SourceConnector connector,
            SharingProperties settings,
            Clock countyClock) {
        this.records = records;
        this.platform = platform;
        this.connector = connector;
        this.settings = settings;
        this.clock = countyClock;
    }

    /** Comes back when it is kept. */
    Mono<RecordState> answer(SharedCase it, SharedAsk ask) {
        return Flux.fromIterable(ask.sources())
                .concatMap(source -> issued(it, ask, source))
                .concatWith(
                        Flux.fromIterable(ask.sources())
                                .concatMap(source -> reused(it, ask, source)))
                .next()
                .switchIfEmpty(Mono.defer(() -> asked(it, ask)))
                .flatMap(record -> keep(it, ask, record));
    }

    private Mono<SharedRecord> issued(SharedCase it, SharedAsk ask, String source) {
        var subject = Objects.requireNonNull(ask.subjects().get(source));
        return platform.of(it.filing().founderId(), ask.material(), subject)
                .map(found -> new Verdict(RecordState.FOUND, source, found))
                .map(verdict -> record(it, ask, verdict, now(), now()));
    }

    private Mono<SharedRecord> reused(SharedCase it, SharedAsk ask, String source) {
        var now = now();
        var blank = record(it, ask, new Verdict(RecordState.UNAVAILABLE, source, null), now, null);
        return records.reusable(
                        blank,
                        it.filing().founderId(),
                        Objects.requireNonNull(ask.subjects().get(source)),
                        now.minus(settings.reuse()),
                        LocalDate.now(clock))
                .map(
                        found -> {
                            var verdict = new Verdict(RecordState.FOUND, source, found.document());
                            return record(it, ask, verdict, now, found.fetchedAt());
                        });
    }

    private Mono<SharedRecord> asked(SharedCase it, SharedAsk ask) {
        return Flux.fromIterable(ask.subjects().entrySet())
                .concatMap(
                        entry ->
                                connector
                                        .ask(entry.getKey(), ask.material(), entry.getValue())
                                        .map(answer -> new Verdict.Said(entry.getKey(), answer)),
                        1)
                .takeUntil(said -> said.answer() instanceof SharedAnswer.Found)
                .collectList()
                .map(Verdict::of)
                .map(verdict -> record(it, ask, verdict, now(), now()));
    }

    private Mono<RecordState> keep(SharedCase it, SharedAsk ask, SharedRecord record) {
        var subject = ask.subjects().get(record.source());
        var kept = new Kept(subject, record.document(), null);
        return records.save(it.filing().founderId(), record, kept).thenReturn(record.state());
    }

    private static SharedRecord record(
            SharedCase it,
            SharedAsk ask,
            Verdict verdict,
            Instant now,
            @Nullable Instant fetchedAt) {
        SharedDocument document = verdict.document();
        return new SharedRecord(
                it.caseId(),
                ask.material(),
                ask.part(),
                verdict.source(),
                verdict.state(),
                now,
                document == null ? null : fetchedAt,
                document == null ? null : document.validUntil(),
                document,
                null,
                null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
