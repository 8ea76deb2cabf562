package cn.lianshen.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Makes the Kafka record of an event; headers that repeat are made once. One thread only. */
final class EventRecords {
    private static final Header SPEC_VERSION = attribute(CloudEvents.SPEC_VERSION, "1.0");
    private static final Header CONTENT_TYPE = header(CloudEvents.CONTENT_TYPE, "application/json");

    private final RelayProperties properties;
    private final Map<String, Header> types = new HashMap<>();
    private final Map<String, Header> schemas = new HashMap<>();
    private final Map<String, Header> sources = new HashMap<>();

    EventRecords(RelayProperties properties) {
        this.properties = properties;
    }

    ProducerRecord<String, byte[]> of(CommittedEvent event) {
        var key = event.aggregateId().toString();
        return new ProducerRecord<>(
                properties.topic(), null, null, key, event.payload(), headers(event, key));
    }

    private List<Header> headers(CommittedEvent event, String key) {
        var version = Integer.toString(event.version());
        return List.of(
                SPEC_VERSION,
                attribute(CloudEvents.ID, key + '/' + version),
                types.computeIfAbsent(event.type(), EventRecords::type),
                sources.computeIfAbsent(event.region(), this::source),
                attribute(CloudEvents.SUBJECT, key),
                attribute(CloudEvents.TIME, CloudEvents.time(event.at())),
                attribute(CloudEvents.SEQUENCE, version),
                schemas.computeIfAbsent(event.type(), this::schema),
                CONTENT_TYPE);
    }

    private static Header type(String type) {
        return attribute(CloudEvents.TYPE, type);
    }

    private Header source(String region) {
        return attribute(CloudEvents.SOURCE, properties.source() + '/' + region);
    }

    private Header schema(String type) {
        return attribute(
                CloudEvents.DATA_SCHEMA, properties.schemaBase() + '/' + type + ".schema.json");
    }

    private static Header attribute(String name, String value) {
        return header(CloudEvents.PREFIX + name, value);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, CloudEvents.bytes(value));
    }
}
