package cn.lianshen.approval.clock;

import cn.lianshen.outbox.EventRow;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A loaded notice as a link of its year's chain: what the audit tells of it.
 *
 * @param event as events of cases are, of type {@value #TYPE}
 */
public record NoticeLink(LoadedNotice notice, EventRow event) {
    public static final String TYPE = "approval.calendar-loaded.v1";

    /** Of no county: it holds in the whole country. */
    public static final String REGION = "000000";

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** A year's chain: its digits, with zeros before them. */
    public static UUID id(int year) {
        return UUID.fromString("00000000-0000-0000-0000-%012d".formatted(year));
    }

    /** The year whose chain this is; null when it is none. */
    public static @Nullable Integer year(UUID id) {
        var digits = Long.toHexString(id.getLeastSignificantBits());
        boolean calendar = id.getMostSignificantBits() == 0 && YEAR.matcher(digits).matches();
        return calendar ? Integer.valueOf(digits) : null;
    }

    /** The bytes that the chain covers: all that was loaded, keys sorted. */
    static byte[] payload(LoadedNotice it, JsonMapper json) {
        return json.writeValueAsBytes(content(it));
    }

    /** Whether the columns beside the bytes say what the bytes say. */
    public boolean agrees(JsonMapper json) {
        try {
            var said = json.readTree(event.payload());
            return json.readTree(payload(notice, json)).equals(said)
                    && id(notice.year()).equals(event.aggregateId());
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static Map<String, Object> content(LoadedNotice it) {
        var content = new TreeMap<String, Object>();
        content.put("actor", new TreeMap<>(Map.of("id", it.loadedBy(), "kind", "person")));
        content.put("at", AT.format(it.loadedAt()));
        content.put("calendarId", id(it.year()).toString());
        content.put("number", it.number());
        content.put("publishedOn", it.publishedOn().toString());
        content.put("region", REGION);
        content.put("rows", it.rows());
        content.put("source", it.source());
        content.put("type", TYPE);
        content.put("version", it.version());
        content.put("year", it.year());
        return content;
    }
}
