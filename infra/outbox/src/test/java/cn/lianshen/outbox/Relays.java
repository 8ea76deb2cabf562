package cn.lianshen.outbox;

import cn.lianshen.testkit.TestServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.Map;

/** Relays for tests: quick to poll, quick to come back. */
final class Relays {
    private Relays() {}

    static RelayProperties properties(String topic) {
        return new RelayProperties(
                topic,
                "/lianshen/approval",
                "https://lianshen.cn/schemas",
                true,
                100,
                Duration.ofMillis(10),
                Duration.ofMillis(50),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofMillis(100),
                Duration.ofMillis(500),
                Duration.ofMillis(200));
    }

    static Relay relay(ConnectionFactory database, String topic, MeterRegistry registry) {
        return new RelayFactory(properties(topic), database, producerSettings(), registry)
                .relay(TestLog.LOG);
    }

    static Map<String, Object> producerSettings() {
        return Map.of("bootstrap.servers", TestServers.kafka().bootstrapServers());
    }
}
