package cn.lianshen.approval.inquiry.search;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.inquiry.PageKey;
import cn.lianshen.approval.inquiry.Query;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which order cases are listed; each is an order of one index, and none has two equal keys. */
enum CaseOrder {
    /** What was filed last comes first. */
    NEWEST("n.filed_at DESC, n.case_id DESC"),
    /** What is due first comes first; cases in which nothing is open do not come. */
    DUE("n.due, n.case_id"),
    /** The highest number, so mostly what was filed last, comes first. */
    NUMBER("n.case_number DESC");

    private final String columns;

    CaseOrder(String columns) {
        this.columns = columns;
    }

    /**
     * The last line of the page before; the parts that its order does not need are null.
     *
     * @param caseId all zeros where the order does not need it
     */
    record Last(
            @Nullable OffsetDateTime filedAt,
            @Nullable LocalDate due,
            @Nullable String number,
            UUID caseId) {}

    /** Of rows {@code n}. */
    String columns() {
        return columns;
    }

    PageKey key(CaseLine line) {
        return new PageKey(
                name(),
                switch (this) {
                    case NEWEST -> List.of(line.filedAt().toString(), line.caseId().toString());
                    case DUE ->
                            List.of(
                                    requireNonNull(line.due()).toString(),
                                    line.caseId().toString());
                    case NUMBER -> List.of(line.caseNumber());
                });
    }

    @Nullable Last read(@Nullable String after) {
        return PageKey.read(after, name(), this::last);
    }

    /** Only what comes behind that line. */
    void behind(Query query, String of, @Nullable Last last) {
        if (last == null) {
            return;
        }
        switch (this) {
            case NEWEST ->
                    query.add(
                            " AND ("
                                    + of
                                    + ".filed_at, "
                                    + of
                                    + ".case_id) <"
                                    + " (?::timestamptz, ?::uuid)",
                            requireNonNull(last.filedAt()),
                            last.caseId());
            case DUE ->
                    query.add(
                            " AND (" + of + ".due, " + of + ".case_id) > (?::date, ?::uuid)",
                            requireNonNull(last.due()),
                            last.caseId());
            case NUMBER ->
                    query.add(
                            " AND " + of + ".case_number < ?::text", requireNonNull(last.number()));
        }
    }

    private Last last(List<String> parts) {
        var none = new UUID(0, 0);
        return switch (this) {
            case NEWEST ->
                    new Last(
                            java.time.Instant.parse(parts.get(0)).atOffset(ZoneOffset.UTC),
                            null,
                            null,
                            UUID.fromString(parts.get(1)));
            case DUE ->
                    new Last(
                            null,
                            LocalDate.parse(parts.get(0)),
                            null,
                            UUID.fromString(parts.get(1)));
            case NUMBER -> new Last(null, null, parts.get(0), none);
        };
    }
}
