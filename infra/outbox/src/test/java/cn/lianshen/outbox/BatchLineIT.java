package cn.lianshen.outbox;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One transaction a polled batch. */
@SpringBootTest(
        classes = LineApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "lianshen.outbox.source=/lianshen/approval",
            "lianshen.outbox.poll=50ms",
            "lianshen.outbox.back-off=500ms",
            "lianshen.consumer.reader=registry",
            "lianshen.consumer.back-off=500ms",
            "spring.r2dbc.pool.max-acquire-time=3s",
            "spring.cloud.function.definition=guardedBatchConsumer",
            "spring.cloud.stream.bindings.guardedBatchConsumer-in-0.group=registry",
            "spring.cloud.stream.bindings.guardedBatchConsumer-in-0.consumer.max-attempts=1",
            "spring.cloud.stream.bindings.guardedBatchConsumer-in-0.consumer.batch-mode=true",
            "spring.cloud.stream.bindings.guardedBatchConsumer-in-0.consumer.use-native-decoding=true",
            "spring.cloud.stream.kafka.bindings.guardedBatchConsumer-in-0"
                    + ".consumer.converter-bean-name=rawRecords",
            "spring.cloud.stream.kafka.binder.auto-create-topics=false",
            "spring.jmx.enabled=false"
        })
class BatchLineIT extends LineContract {
    private static final TestLine LINE = TestLine.create();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        LINE.set(registry, "guardedBatchConsumer");
    }

    @Override
    TestLine line() {
        return LINE;
    }

    @Test
    void what_a_poll_brings_is_one_transaction() {
        var id = UUID.randomUUID();
        relay.stop();
        rangeClosed(1, 50).forEach(version -> LINE.log().append(id, version));
        relay.start();

        await().until(() -> effects.versions(id).size() == 50);
        var transactions =
                LINE.log()
                        .value(
                                "SELECT count(DISTINCT xmin::text) FROM consumed_events"
                                        + " WHERE aggregate_id = '%s'".formatted(id));
        assertThat(Integer.parseInt(transactions)).isLessThan(10);
    }
}
