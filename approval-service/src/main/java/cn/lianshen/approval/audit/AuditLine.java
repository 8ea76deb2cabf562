package cn.lianshen.approval.audit;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.clock.NoticeLink;
import cn.lianshen.approval.inquiry.PageKey;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param caseId of the case, or of the year's calendar
 * @param version counts the case's events, or the year's notices, from 1
 * @param typeText what kind of thing that is, in the reader's language
 * @param actor opaque id of who did it
 * @param hash SHA-256 over the hash before it and the event's bytes, in hex
 * @param notice number of the holiday notice that was loaded; absent for what happened to a case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditLine(
        Instant at,
        @Nullable String caseNumber,
        UUID caseId,
        int version,
        String type,
        String typeText,
        String region,
        String actor,
        String hash,
        @Nullable String notice) {
    static final String ORDER = "time";

    /** The year that the notice is of. */
    @JsonProperty
    @Nullable Integer calendarYear() {
        return NoticeLink.year(caseId);
    }

    static AuditLine read(Readable row, String typeText) {
        return new AuditLine(
                requireNonNull(row.get("at", OffsetDateTime.class)).toInstant(),
                row.get("case_number", String.class),
                requireNonNull(row.get("case_id", UUID.class)),
                requireNonNull(row.get("version", Integer.class)),
                type(row),
                typeText,
                requireNonNull(row.get("region", String.class)),
                requireNonNull(row.get("actor", String.class)),
                HexFormat.of().formatHex(requireNonNull(row.get("hash", byte[].class))),
                row.get("notice", String.class));
    }

    static String type(Readable row) {
        return requireNonNull(row.get("type", String.class));
    }

    PageKey key() {
        return new PageKey(
                ORDER, List.of(at.toString(), caseId.toString(), Integer.toString(version)));
    }
}
