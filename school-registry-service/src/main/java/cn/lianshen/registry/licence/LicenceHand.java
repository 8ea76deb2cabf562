package cn.lianshen.registry.licence;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes in the background the files that nobody has asked for yet, one at a time and slowly; rests
 * while the machine is busy. One that cannot be made is tried again after its lease.
 */
@Component
final class LicenceHand implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LicenceHand.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long STOP_MILLIS = 5_000;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final IssueRows issues;
    private final LicenceDesk desk;
    private final LicenceProperties settings;
    private final Counter failed;
    private final Semaphore bell = new Semaphore(0);
    private volatile Thread thread = new Thread();
    private volatile boolean running;

    LicenceHand(
            IssueRows issues, LicenceDesk desk, LicenceProperties settings, MeterRegistry meters) {
        this.issues = issues;
        this.desk = desk;
        this.settings = settings;
        this.failed = meters.counter("lianshen.licences.failed");
    }

    @Override
    public void start() {
        running = settings.pressEvery().isPositive();
        if (running) {
            thread = Thread.ofPlatform().daemon().name("licence-hand").start(this::run);
        }
    }

    @Override
    public void stop() {
        running = false;
        bell.release();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Makes the files of one licence; false when there is none to be made, or it cannot be. */
    Mono<Boolean> makeNext() {
        return issues.take(settings.lease())
                .flatMap(issue -> desk.make(issue).thenReturn(true).onErrorResume(this::putOff))
                .defaultIfEmpty(false);
    }

    private void run() {
        while (running) {
            rest(turn() ? settings.pressEvery() : settings.idle());
        }
    }

    private boolean turn() {
        try {
            return MACHINE.getCpuLoad() > settings.busy()
                    || Boolean.TRUE.equals(makeNext().block(PATIENCE));
        } catch (RuntimeException e) {
            LOG.debug("No licence can be made now: {}", e.toString());
            return false;
        }
    }

    private Mono<Boolean> putOff(Throwable error) {
        failed.increment();
        LOG.warn("A licence is not made yet and will be tried again: {}", error.toString());
        return Mono.just(false);
    }

    private void rest(Duration pause) {
        try {
            var _ = bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
