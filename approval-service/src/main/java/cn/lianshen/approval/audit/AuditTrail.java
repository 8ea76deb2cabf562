package cn.lianshen.approval.audit;

import cn.lianshen.approval.inquiry.InquiryWords;
import cn.lianshen.approval.inquiry.PageKey;
import cn.lianshen.approval.inquiry.Query;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads the log of all cases, and of the calendar, the latest first. */
@Component
final class AuditTrail {
    private static final String LINES =
            "SELECT e.at, c.case_number, e.case_id, e.version, e.type, e.region, e.actor, e.hash,"
                    + " e.notice FROM "
                    + AuditLog.LINES
                    + " e LEFT JOIN approval_cases c USING (case_id)";
    private static final String BEHIND =
            " AND (e.at, e.case_id, e.version) < (?::timestamptz, ?::uuid, ?::int)";
    private static final String LATEST =
            " ORDER BY e.at DESC, e.case_id DESC, e.version DESC LIMIT ";

    private final DatabaseClient database;
    private final InquiryWords words;

    AuditTrail(DatabaseClient database, InquiryWords words) {
        this.database = database;
        this.words = words;
    }

    /** The last line of the page before. */
    record Last(Instant at, UUID caseId, int version) {
        static Last of(List<String> parts) {
            return new Last(
                    Instant.parse(parts.get(0)),
                    UUID.fromString(parts.get(1)),
                    Integer.parseInt(parts.get(2)));
        }
    }

    Mono<AuditPage> page(AuditFilter filter, @Nullable Last last, int limit, Locale locale) {
        var query = new Query().add(LINES);
        filter.addTo(query, window(filter, last));
        if (last != null) {
            query.add(BEHIND, last.at(), last.caseId(), last.version());
        }
        return query.add(LATEST + PageKey.rows(limit))
                .ask(database, row -> AuditLine.read(row, typeText(row, locale)))
                .collectList()
                .map(found -> AuditPage.of(found, limit));
    }

    /** Behind a line nothing is later than it. */
    private static AuditPeriod window(AuditFilter filter, @Nullable Last last) {
        var period = filter.period();
        return last == null || !last.at().isBefore(period.until())
                ? period
                : new AuditPeriod(period.from(), last.at().plusNanos(1000));
    }

    private String typeText(Readable row, Locale locale) {
        return words.kind(AuditLine.type(row), locale);
    }
}
