package cn.lianshen.outbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/**
 * Reads a record back out of the message that the binder made of it. Spring Cloud Function may
 * rename {@code ce_id} to {@code ce-id}, and values come as bytes or text depending on the mapper.
 */
final class Arrivals {
    private static final List<String> RENAMED = List.of("ce-", "cloudEvents:", "cloudEvents_");
    private static final Set<String> NOT_FROM_THE_WIRE =
            Set.of(
                    MessageHeaders.ID,
                    MessageHeaders.TIMESTAMP,
                    MessageHeaders.CONTENT_TYPE,
                    "deliveryAttempt",
                    "sourceData",
                    "target-protocol",
                    "message-type");

    private Arrivals() {}

    static Arrival of(Message<?> message) {
        var headers = message.getHeaders();
        return new Arrival(
                text(headers.get(KafkaHeaders.RECEIVED_TOPIC), "unknown"),
                number(headers.get(KafkaHeaders.RECEIVED_PARTITION)).intValue(),
                number(headers.get(KafkaHeaders.OFFSET)).longValue(),
                text(headers.get(KafkaHeaders.RECEIVED_KEY)),
                wire(headers),
                bytes(message.getPayload()));
    }

    /** A record without a binder in between; what has no bytes has none here either. */
    static Arrival of(ConsumerRecord<?, ?> record) {
        var headers = new HashMap<String, byte[]>();
        record.headers().forEach(header -> headers.put(header.key(), bytes(header.value())));
        return new Arrival(
                record.topic(),
                record.partition(),
                record.offset(),
                text(record.key()),
                headers,
                bytes(record.value()));
    }

    private static Map<String, byte[]> wire(MessageHeaders headers) {
        var wire = new HashMap<String, byte[]>();
        headers.forEach(
                (name, value) -> {
                    if (isFromTheWire(name)) {
                        wire.put(wireName(name), bytes(value));
                    }
                });
        var contentType = headers.get(MessageHeaders.CONTENT_TYPE);
        if (contentType != null) {
            wire.putIfAbsent(CloudEvents.CONTENT_TYPE, bytes(contentType));
        }
        return wire;
    }

    private static boolean isFromTheWire(String name) {
        return !name.startsWith(KafkaHeaders.PREFIX)
                && !name.startsWith("spring_")
                && !name.startsWith("scst_")
                && !NOT_FROM_THE_WIRE.contains(name);
    }

    private static String wireName(String name) {
        for (var prefix : RENAMED) {
            if (name.startsWith(prefix)) {
                return CloudEvents.PREFIX + name.substring(prefix.length());
            }
        }
        return name;
    }

    private static byte[] bytes(@Nullable Object value) {
        return switch (value) {
            case null -> new byte[0];
            case byte[] bytes -> bytes;
            default -> CloudEvents.bytes(value.toString());
        };
    }

    private static Number number(@Nullable Object value) {
        return value instanceof Number number ? number : -1L;
    }

    private static String text(@Nullable Object value, String otherwise) {
        return Objects.requireNonNullElse(text(value), otherwise);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            default -> value.toString();
        };
    }
}
