package cn.lianshen.registry.licence;

import cn.lianshen.registry.licence.SealedLicence.Format;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Hands licences out as files: from the shelf, or made and kept on the way. */
@Component
final class LicenceDesk {
    private final LicencePress press;
    private final LicenceShelf shelf;
    private final Scheduler threads;
    private final Timer making;

    LicenceDesk(
            LicencePress press,
            LicenceShelf shelf,
            Scheduler licenceThreads,
            MeterRegistry meters) {
        this.press = press;
        this.shelf = shelf;
        this.threads = licenceThreads;
        this.making = meters.timer("lianshen.licences.making");
    }

    /** A file, the same bytes for every reader and for good. */
    Mono<byte[]> read(KnownIssue issue, Copy copy, Format format) {
        return find(issue, copy, format)
                .switchIfEmpty(Mono.defer(() -> make(issue).then(find(issue, copy, format))));
    }

    /** Makes and keeps them, unless somebody else was faster. */
    Mono<Void> make(KnownIssue issue) {
        return Mono.fromCallable(() -> making.recordCallable(() -> press.make(issue)))
                .subscribeOn(threads)
                .flatMap(files -> shelf.keep(issue.institution(), issue.issue(), files));
    }

    private Mono<byte[]> find(KnownIssue issue, Copy copy, Format format) {
        return shelf.find(issue.institution(), issue.issue(), copy, format);
    }
}
