package cn.lianshen.approval.sharing.hand;

import cn.lianshen.approval.sharing.ShareJobs;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How many cases wait for other bureaus' data, and how long the oldest has. */
@Component
final class ShareMeters {
    private final ShareJobs jobs;
    private final Clock clock;
    private volatile ShareJobs.Waiting waiting = new ShareJobs.Waiting(0, Duration.ZERO);

    ShareMeters(ShareJobs jobs, Clock countyClock, MeterRegistry meters) {
        this.jobs = jobs;
        this.clock = countyClock;
        Gauge.builder("lianshen.sharing.waiting", () -> waiting.cases()).register(meters);
        Gauge.builder("lianshen.sharing.oldest.seconds", () -> waiting.oldest().toSeconds())
                .register(meters);
    }

    /** Counting costs, so it is done now and then. */
    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    Mono<Void> measure() {
        return jobs.waiting(clock.instant())
                .doOnNext(found -> waiting = found)
                .then()
                .onErrorComplete();
    }
}
