package cn.lianshen.approval.notice;

import cn.lianshen.print.Printer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Hands notices out: from the archive, or printed and archived on the way. */
@Component
final class NoticeDesk {
    private final NoticePapers papers;
    private final Printer printer;
    private final Scheduler threads;
    private final NoticeArchive archive;
    private final NoticeFiles files;
    private final Timer printing;

    NoticeDesk(
            NoticePapers papers,
            Printer noticePrinter,
            Scheduler noticeThreads,
            NoticeArchive archive,
            NoticeFiles files,
            MeterRegistry meters) {
        this.papers = papers;
        this.printer = noticePrinter;
        this.threads = noticeThreads;
        this.archive = archive;
        this.files = files;
        this.printing = meters.timer("lianshen.notices.printing");
    }

    /** The paper, the same bytes for every reader. */
    Mono<PrintedNotice> read(IssuedNotice notice) {
        var caseId = notice.file().caseId();
        return files.one(caseId, notice.event().ordinal())
                .switchIfEmpty(Mono.defer(() -> print(notice)))
                .flatMap(
                        file ->
                                archive.fetch(file.sha256())
                                        .map(pdf -> new PrintedNotice(file, pdf)));
    }

    /** Prints and keeps it, unless somebody else was faster. */
    Mono<NoticeFile> print(IssuedNotice notice) {
        return Mono.fromCallable(() -> printing.recordCallable(() -> printed(notice)))
                .subscribeOn(threads)
                .flatMap(
                        it ->
                                archive.keep(it.file().sha256(), it.pdf())
                                        .then(files.printed(notice.file().caseId(), it.file())));
    }

    private PrintedNotice printed(IssuedNotice notice) {
        return PrintedNotice.of(notice.event().ordinal(), printer.print(papers.of(notice)));
    }
}
