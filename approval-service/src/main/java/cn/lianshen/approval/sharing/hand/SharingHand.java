package cn.lianshen.approval.sharing.hand;

import cn.lianshen.approval.sharing.ShareJob;
import cn.lianshen.approval.sharing.ShareJobs;
import cn.lianshen.approval.sharing.SharingProperties;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Fetches, a few cases at a time, what waits to be fetched. Several instances may do it at once:
 * each case is leased to one.
 */
@Component
final class SharingHand {
    private static final Logger LOG = LoggerFactory.getLogger(SharingHand.class);

    private final ShareJobs jobs;
    private final ShareWork work;
    private final SharingProperties settings;
    private final Clock clock;

    SharingHand(ShareJobs jobs, ShareWork work, SharingProperties settings, Clock countyClock) {
        this.jobs = jobs;
        this.work = work;
        this.settings = settings;
        this.clock = countyClock;
    }

    /** All that are due now. */
    @Scheduled(
            initialDelayString = "${lianshen.sharing.every:1s}",
            fixedDelayString = "${lianshen.sharing.every:1s}")
    Mono<Void> turn() {
        if (!settings.configured()) {
            return Mono.empty();
        }
        return Flux.range(0, settings.atOnce())
                .flatMap(_ -> lane(), settings.atOnce())
                .then()
                .onErrorResume(SharingHand::postponed);
    }

    private Mono<Void> lane() {
        return next().expand(_ -> next()).then();
    }

    private Mono<ShareJob> next() {
        return Mono.defer(
                        () ->
                                jobs.take(
                                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                                        settings.lease()))
                .flatMap(job -> worked(job).thenReturn(job));
    }

    private Mono<Void> worked(ShareJob job) {
        return work.on(job)
                .onErrorResume(
                        error -> {
                            LOG.warn("Case {}: fetching is put off", job.caseId(), error);
                            return work.later(job);
                        });
    }

    private static Mono<Void> postponed(Throwable error) {
        LOG.warn("Fetching from other bureaus is put off: {}", error.toString());
        return Mono.empty();
    }
}
