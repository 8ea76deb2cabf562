package cn.lianshen.outbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Messages as the binder hands them over. */
final class Messages {
    static final String TYPE = "approval.opinion-recorded.v1";
    private static final AtomicLong OFFSETS = new AtomicLong();

    private Messages() {}

    static Message<byte[]> event(String topic, UUID id, int version, String data) {
        return message(topic, id, attributes(id, version, "ce_"), data);
    }

    /** Without attributes that anyone could read. */
    static Message<byte[]> unreadable(String topic, UUID key) {
        return message(topic, key, Map.of("ce_id", "what\0ever"), "not even JSON");
    }

    /** As Kafka itself gives it. */
    static ConsumerRecord<String, byte[]> record(String topic, UUID id, int version, String data) {
        var offset = OFFSETS.incrementAndGet();
        var record = new ConsumerRecord<>(topic, 0, offset, id.toString(), bytes(data));
        attributes(id, version, "ce_")
                .forEach((name, value) -> record.headers().add(name, asBytes(value)));
        return record;
    }

    /** A batch as the listener hands it over. */
    static Message<List<ConsumerRecord<?, ?>>> batch(List<ConsumerRecord<?, ?>> records) {
        return MessageBuilder.withPayload(records).build();
    }

    static Map<String, Object> attributes(UUID id, int version, String prefix) {
        var headers = new HashMap<String, Object>();
        headers.put(prefix + "specversion", "1.0");
        headers.put(prefix + "id", id + "/" + version);
        headers.put(prefix + "type", TYPE);
        headers.put(prefix + "source", "/lianshen/approval/330327");
        headers.put(prefix + "subject", bytes(id.toString()));
        headers.put(prefix + "time", "2026-11-22T03:04:05.123456Z");
        headers.put("ce_sequence", bytes(Integer.toString(version)));
        return headers;
    }

    static Message<byte[]> message(
            String topic, UUID key, Map<String, Object> headers, String data) {
        return MessageBuilder.withPayload(bytes(data))
                .copyHeaders(headers)
                .setHeader("contentType", "application/json")
                .setHeader(KafkaHeaders.RECEIVED_TOPIC, topic)
                .setHeader(KafkaHeaders.RECEIVED_PARTITION, 0)
                .setHeader(KafkaHeaders.OFFSET, OFFSETS.incrementAndGet())
                .setHeader(KafkaHeaders.RECEIVED_KEY, bytes(key.toString()))
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] asBytes(Object value) {
        return value instanceof byte[] bytes ? bytes : bytes(value.toString());
    }
}
