package cn.lianshen.approval.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the list of its case.
 *
 * @param kind code, e.g. {@code ACCEPTANCE}
 * @param version of the event by which it was issued
 * @param causeVersion of the event that it tells of
 * @param sha256 of the PDF, hexadecimal; null until it is printed
 * @param size of the PDF in bytes; null until it is printed
 */
record NoticeLine(
        int ordinal,
        String kind,
        String title,
        String number,
        LocalDate issuedOn,
        int version,
        int causeVersion,
        String href,
        @Nullable String sha256,
        @Nullable Integer size) {

    static NoticeLine of(IssuedNotice notice, @Nullable NoticeFile file) {
        var event = notice.event();
        return new NoticeLine(
                event.ordinal(),
                event.notice().name(),
                event.notice().title(),
                event.number(),
                notice.issuedOn(),
                notice.entry().version(),
                event.cause(),
                "/api/v1/approval/cases/%s/notices/%d"
                        .formatted(notice.file().caseId(), event.ordinal()),
                file == null ? null : file.sha256(),
                file == null ? null : file.size());
    }
}
