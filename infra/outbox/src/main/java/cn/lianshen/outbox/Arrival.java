package cn.lianshen.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as Kafka gave it, before anyone tried to understand it.
 *
 * @param headers by the names they have on the wire
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Arrival(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, byte[]> headers,
        byte[] value) {

    @Nullable String header(String name) {
        var value = headers.get(name);
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    /** Whose event it is as far as that can be told, even when nothing else can be read. */
    @Nullable UUID aggregateId() {
        var fromSubject = uuid(header(CloudEvents.PREFIX + CloudEvents.SUBJECT));
        return fromSubject == null ? uuid(key) : fromSubject;
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
