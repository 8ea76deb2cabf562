package cn.lianshen.notification.inbox;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns what {@link Inbox} selects into values. */
final class InboxRows {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private InboxRows() {}

    static InboxEntry entry(Readable row, JsonMapper json) {
        return new InboxEntry(
                position(row),
                value(row, "case_id", UUID.class),
                value(row, "version", Integer.class),
                value(row, "type", String.class),
                value(row, "at", Instant.class),
                value(row, "case_number", String.class),
                value(row, "recipient", String.class),
                value(row, "code", String.class),
                json.readValue(value(row, "facts", String.class), FACTS),
                value(row, "read", Boolean.class));
    }

    static Touch touch(Readable row) {
        return new Touch(position(row), value(row, "recipient", String.class));
    }

    static long xid(Readable row) {
        return Long.parseLong(value(row, "tx", String.class));
    }

    private static Position position(Readable row) {
        return new Position(xid(row), value(row, "seq", Long.class));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return requireNonNull(row.get(column, type), column);
    }
}
