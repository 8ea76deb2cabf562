package cn.lianshen.approval.notice;

import cn.lianshen.print.FontMissing;
import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Prints in the background what nobody has read yet, one at a time and slowly. It rests while the
 * machine is busy: whoever wants a notice at once gets it printed at once all the same.
 */
@Component
final class NoticePress {
    private static final Logger LOG = LoggerFactory.getLogger(NoticePress.class);
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Unprinted unprinted;
    private final CaseFiles cases;
    private final NoticeDesk desk;
    private final NoticeProperties settings;
    private final Counter failed;
    private final InstantSource time = InstantSource.system();
    private volatile Instant restsUntil = Instant.MIN;

    NoticePress(
            Unprinted unprinted,
            CaseFiles cases,
            NoticeDesk desk,
            NoticeProperties settings,
            MeterRegistry meters) {
        this.unprinted = unprinted;
        this.cases = cases;
        this.desk = desk;
        this.settings = settings;
        this.failed = meters.counter("lianshen.notices.failed");
    }

    @Scheduled(
            initialDelayString = "${lianshen.notice.print-every}",
            fixedDelayString = "${lianshen.notice.print-every}")
    Mono<NoticeFile> turn() {
        if (time.instant().isBefore(restsUntil) || MACHINE.getCpuLoad() > settings.busy()) {
            return Mono.empty();
        }
        return printNext().switchIfEmpty(Mono.fromRunnable(this::rest));
    }

    /**
     * Prints the notice that waits longest; empty when none does, or when it could not be printed.
     */
    Mono<NoticeFile> printNext() {
        return unprinted.take(settings.lease()).flatMap(this::print).onErrorResume(this::putOff);
    }

    private Mono<NoticeFile> print(Unprinted.Place place) {
        return cases.find(place.caseId())
                .flatMap(file -> Mono.justOrEmpty(file.notice(place.ordinal())))
                .flatMap(desk::print);
    }

    private Mono<NoticeFile> putOff(Throwable error) {
        failed.increment();
        if (error instanceof FontMissing missing) {
            LOG.warn("{}", missing.getMessage());
        } else {
            LOG.warn("A notice is not printed yet and will be tried again", error);
        }
        return Mono.empty();
    }

    private void rest() {
        restsUntil = time.instant().plus(settings.idle());
    }
}
