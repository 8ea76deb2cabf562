package cn.lianshen.approval.sharing.hand;

import cn.lianshen.approval.sharing.ShareJob;
import cn.lianshen.approval.sharing.ShareJobs;
import cn.lianshen.approval.sharing.SharedCase;
import cn.lianshen.approval.sharing.SharedCases;
import cn.lianshen.approval.sharing.SharedRecord;
import cn.lianshen.approval.sharing.SharedRecords;
import cn.lianshen.approval.sharing.SharingProperties;
import cn.lianshen.approval.sharing.domain.BackOff;
import cn.lianshen.approval.sharing.domain.RecordState;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One case, in order: what is asked for it, without what is answered already; ask; done, or again
 * later. Each answer is kept by itself, so that whoever takes a case up after a crash goes on where
 * it ended.
 */
@Component
final class ShareWork {
    private final ShareJobs jobs;
    private final SharedCases cases;
    private final SharedRecords records;
    private final SourceQuestions questions;
    private final BackOff backOff;
    private final Clock clock;

    ShareWork(
            ShareJobs jobs,
            SharedCases cases,
            SharedRecords records,
            SourceQuestions questions,
            SharingProperties settings,
            Clock countyClock) {
        this.jobs = jobs;
        this.cases = cases;
        this.records = records;
        this.questions = questions;
        this.backOff = new BackOff(settings.backOff());
        this.clock = countyClock;
    }

    /** Comes back when the case is done or put off. */
    Mono<Void> on(ShareJob job) {
        return cases.find(job.caseId())
                .filter(SharedCase::open)
                .flatMap(this::answerAll)
                .defaultIfEmpty(true)
                .flatMap(all -> all ? jobs.done(job) : later(job));
    }

    /** A case that went wrong waits like one whose source is down. */
    Mono<Void> later(ShareJob job) {
        var next = clock.instant().plus(backOff.after(job.attempts()));
        return jobs.later(job, next.truncatedTo(ChronoUnit.MICROS));
    }

    private Mono<Boolean> answerAll(SharedCase it) {
        return records.ofCase(it.caseId())
                .filter(record -> record.state().answered())
                .collectList()
                .flatMap(answered -> answerRest(it, answered));
    }

    private Mono<Boolean> answerRest(SharedCase it, List<SharedRecord> answered) {
        var known = answered.stream().map(r -> r.material() + r.part()).collect(Collectors.toSet());
        return Flux.fromStream(it.asks().stream().filter(ask -> !known.contains(key(ask))))
                .concatMap(ask -> questions.answer(it, ask))
                .map(RecordState::answered)
                .reduce(true, (all, one) -> all && one);
    }

    private static String key(SharedAsk ask) {
        return ask.material() + ask.part();
    }
}
