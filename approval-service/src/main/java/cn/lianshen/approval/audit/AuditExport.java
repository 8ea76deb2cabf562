package cn.lianshen.approval.audit;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.clock.NoticeLink;
import cn.lianshen.approval.inquiry.Query;
import cn.lianshen.outbox.EventHash;
import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log as JSON Lines, oldest first. Each line can be checked by itself: {@code hash} is SHA-256
 * over the 32 bytes of {@code previousHash} and the UTF-8 bytes of {@code payload}.
 */
@Component
final class AuditExport {
    private static final String LINES =
            "SELECT e.at, c.case_number, e.case_id, e.version, e.type, e.region, e.actor, e.hash,"
                    + " e.payload, e.notice, coalesce(p.hash, y.hash) AS previous FROM "
                    + AuditLog.LINES
                    + " e LEFT JOIN approval_cases c USING (case_id)"
                    + " LEFT JOIN case_events p ON p.case_id = e.case_id"
                    + " AND p.version = e.version - 1"
                    + " LEFT JOIN calendar_years y ON y.calendar_id = e.case_id"
                    + " AND y.version = e.version - 1";
    private static final String OLDEST = " ORDER BY e.at, e.case_id, e.version";
    private static final HexFormat HEX = HexFormat.of();

    private final DatabaseClient database;
    private final JsonMapper json;

    AuditExport(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * The lines, each with its end. Read window by window, each to its end: a slow reader holds no
     * statement open, which would hold up the relay.
     *
     * @param content whether {@code payload} of cases is told; a holiday notice is public
     */
    Flux<String> lines(AuditFilter filter, boolean content) {
        var windows =
                filter.caseNumber() == null ? filter.period().windows() : List.of(filter.period());
        return Flux.fromIterable(windows)
                .concatMap(window -> window(filter, window, content).collectList(), 1)
                .concatMapIterable(lines -> lines);
    }

    private Flux<String> window(AuditFilter filter, AuditPeriod window, boolean content) {
        var query = new Query().add(LINES);
        filter.addTo(query, window);
        return query.add(OLDEST).ask(database, row -> line(row, content));
    }

    private String line(Readable row, boolean content) {
        var caseId = get(row, "case_id", UUID.class);
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("at", get(row, "at", OffsetDateTime.class).toInstant().toString());
        line.put("caseNumber", row.get("case_number", String.class));
        line.put("caseId", caseId);
        for (var name : new String[] {"version", "type", "region", "actor"}) {
            line.put(name, row.get(name));
        }
        line.put("previousHash", HEX.formatHex(previous(row, caseId)));
        line.put("hash", HEX.formatHex(get(row, "hash", byte[].class)));
        if (row.get("notice") != null) {
            line.put("calendarYear", NoticeLink.year(caseId));
            line.put("notice", row.get("notice"));
        }
        if (content || row.get("notice") != null) {
            line.put(
                    "payload",
                    new String(get(row, "payload", byte[].class), StandardCharsets.UTF_8));
        }
        return write(line);
    }

    private String write(Map<String, @Nullable Object> line) {
        return json.writeValueAsString(line) + "\n";
    }

    private static byte[] previous(Readable row, UUID caseId) {
        return Objects.requireNonNullElseGet(
                row.get("previous", byte[].class), () -> EventHash.genesis(caseId));
    }

    private static <T> T get(Readable row, String column, Class<T> type) {
        return requireNonNull(row.get(column, type));
    }
}
