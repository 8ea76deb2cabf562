package cn.lianshen.outbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Producer settings on which the order and durability of events depend; whatever {@code
 * spring.kafka.*} says of brokers, security and compression is kept.
 *
 * @param base as Spring Boot builds them for a producer
 */
record KafkaSettings(Map<String, Object> base) {
    private static final int BATCH_BYTES = 128 * 1024;

    /** An event of the largest size, its key and its headers; a broker's own default. */
    private static final int REQUEST_BYTES = 1024 * 1024;

    /**
     * The client must never give up on a record while it sends later ones: a batch that expires
     * lets the next of the same partition pass. So it never expires one; its owner watches the time
     * and closes the client instead.
     */
    Map<String, Object> producer(String clientId) {
        var settings = new HashMap<>(base);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000L);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5L);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000L);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, REQUEST_BYTES);
        settings.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        return settings;
    }
}
