package cn.lianshen.outbox;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class RelayRepetitionIT {
    private static final int FAILING = 7;
    private final TestLog log = TestLog.create();
    private final TestTopic topic = TestTopic.create(3);
    private final RelayProperties properties = Relays.properties(topic.name());
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void a_batch_that_failed_half_way_is_repeated_and_nothing_is_skipped() {
        var id = UUID.randomUUID();
        rangeClosed(1, 10).forEach(version -> log.append(id, version));
        var relay = relay();
        relay.start();
        try {
            await().untilAsserted(
                            () ->
                                    assertThat(topic.firstOccurrences().get(id.toString()))
                                            .containsExactlyElementsOf(
                                                    rangeClosed(1, 10).boxed().toList()));
            await().until(() -> sent.get() == FAILING + 10);
        } finally {
            relay.stop();
        }
    }

    private Relay relay() {
        var meters = new RelayMeters(new SimpleMeterRegistry(), "case_events");
        var sql = RelaySql.of(TestLog.LOG, properties.batch());
        var loop =
                new RelayLoop(
                        () -> LogSession.open(log.factory(), sql, properties.databaseTimeout()),
                        this::publisher,
                        properties,
                        meters);
        return new Relay(TestLog.LOG, properties, loop, meters);
    }

    private Publisher publisher() {
        var settings = new KafkaSettings(Relays.producerSettings()).producer("repetition");
        return new Publisher(
                failing(new KafkaProducer<>(settings)),
                new EventRecords(properties),
                properties.ackTimeout());
    }

    @SuppressWarnings("unchecked")
    private Producer<String, byte[]> failing(Producer<String, byte[]> real) {
        return (Producer<String, byte[]>)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Producer.class},
                        (_, method, arguments) -> call(real, method, arguments));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback has been told already
    private Object call(Producer<String, byte[]> real, Method method, Object[] arguments)
            throws Throwable {
        if (method.getName().equals("send") && sent.incrementAndGet() == FAILING) {
            ((Callback) arguments[1]).onCompletion(null, new TimeoutException("lost"));
            return new CompletableFuture<>();
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
