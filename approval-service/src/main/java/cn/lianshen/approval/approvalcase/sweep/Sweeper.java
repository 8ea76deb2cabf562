package cn.lianshen.approval.approvalcase.sweep;

import cn.lianshen.approval.clock.LoadedNotices;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks once a day at every case that is not over, in the order in which they are due to be looked
 * at; what was missed while no instance ran is caught up with.
 */
@Component
final class Sweeper {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int PAGE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final DueCases due;
    private final CaseSweep sweep;
    private final SweepRounds rounds;
    private final LoadedNotices notices;
    private final Clock clock;
    private final Counter looked;
    private final Counter failed;

    Sweeper(
            DueCases due,
            CaseSweep sweep,
            SweepRounds rounds,
            LoadedNotices notices,
            Clock countyClock,
            MeterRegistry meters) {
        this.due = due;
        this.sweep = sweep;
        this.rounds = rounds;
        this.notices = notices;
        this.clock = countyClock;
        this.looked = meters.counter("lianshen.sweep.looked");
        this.failed = meters.counter("lianshen.sweep.failed");
    }

    /**
     * All that are due whenever it is run; the number of acts. A case that fails is tried again
     * next time. The scheduler asks for it once and runs it often, so that nothing may be worked
     * out before it runs, today least of all.
     */
    @Scheduled(
            initialDelayString = "${lianshen.sweep.first:20s}",
            fixedDelayString = "${lianshen.sweep.every:1m}")
    Mono<Integer> sweep() {
        return Mono.defer(this::round).onErrorResume(this::postponed);
    }

    private Mono<Integer> round() {
        var began = clock.instant();
        double lookedBefore = looked.count();
        double failedBefore = failed.count();
        return notices.refresh()
                .then(Mono.defer(() -> page(FIRST)))
                .doOnNext(
                        acts ->
                                rounds.ended(
                                        new SweepRound(
                                                began,
                                                clock.instant(),
                                                Math.round(looked.count() - lookedBefore),
                                                Math.round(failed.count() - failedBefore),
                                                acts)));
    }

    private Mono<Integer> page(UUID after) {
        return due.after(after, PAGE)
                .collectList()
                .flatMap(
                        page ->
                                Flux.fromIterable(page)
                                        .concatMap(this::look)
                                        .reduce(0, Integer::sum)
                                        .flatMap(acts -> more(page, acts)));
    }

    private Mono<Integer> more(List<UUID> page, int acts) {
        return page.size() < PAGE
                ? Mono.just(acts)
                : page(page.getLast()).map(further -> acts + further);
    }

    private Mono<Integer> look(UUID caseId) {
        return sweep.look(caseId)
                .doOnNext(_ -> looked.increment())
                .onErrorResume(
                        error -> {
                            failed.increment();
                            LOG.error("Case {} could not be looked at", caseId, error);
                            return Mono.just(0);
                        })
                .defaultIfEmpty(0);
    }

    private Mono<Integer> postponed(Throwable error) {
        LOG.warn("Looking at due cases is put off: {}", error.toString());
        return Mono.just(0);
    }
}
