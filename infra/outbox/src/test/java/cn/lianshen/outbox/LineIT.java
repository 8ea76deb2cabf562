package cn.lianshen.outbox;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.testkit.TestServers;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From the log through the relay, Kafka and the binder to an effect. */
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
            "spring.cloud.function.definition=guardedConsumer",
            "spring.cloud.stream.bindings.guardedConsumer-in-0.group=registry",
            "spring.cloud.stream.bindings.guardedConsumer-in-0.consumer.max-attempts=1",
            "spring.cloud.stream.kafka.binder.auto-create-topics=false",
            "spring.jmx.enabled=false"
        })
class LineIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final TestLog LOG = TestLog.create();
    private static final TestTopic TOPIC = TestTopic.create(3);
    private static final TestTopic LETTERS = TestTopic.create(TOPIC.name() + ".registry.dlt", 1);

    static {
        LOG.run(EffectsHandler.TABLE);
    }

    @Autowired EffectsHandler effects;
    @Autowired Relay relay;
    @Autowired DeadLetters deadLetters;
    @Autowired MeterRegistry meters;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.r2dbc.url", () -> LOG.database().r2dbcUrl());
        registry.add("spring.kafka.bootstrap-servers", TestServers.kafka()::bootstrapServers);
        registry.add("lianshen.outbox.topic", TOPIC::name);
        registry.add("spring.cloud.stream.bindings.guardedConsumer-in-0.destination", TOPIC::name);
    }

    @Test
    void an_event_travels_from_the_log_to_its_effect() {
        var id = UUID.randomUUID();
        write(id, 1, 3);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(effects.versions(id)).containsExactly(1, 2, 3));
    }

    @Test
    void the_line_shows_its_meters() {
        await().until(() -> gauge("lianshen.outbox.lag.events") == 0);
        await().until(() -> gauge("lianshen.outbox.horizon.age.seconds") >= 0);
        await().until(
                        () ->
                                meters.find("kafka.consumer.fetch.manager.records.lag.max")
                                                .gauges()
                                                .size()
                                        > 0);
        await().atMost(LONG).until(() -> gauge("lianshen.consumer.parked") == 0);
        await().atMost(LONG).until(() -> gauge("lianshen.outbox.leading") == 1);
    }

    @Test
    void a_refused_event_is_dead_others_move_on_and_a_replay_puts_it_right() {
        var id = UUID.randomUUID();
        var other = UUID.randomUUID();
        effects.refuse(id, 2);
        write(id, 1, 4);
        write(other, 1, 2);
        await().atMost(LONG).until(() -> open(id).size() == 3);
        await().untilAsserted(() -> assertThat(effects.versions(other)).containsExactly(1, 2));
        assertThat(effects.versions(id)).containsExactly(1);
        assertThat(LETTERS.versions(id)).containsExactly(2);

        effects.refuseNothing();
        deadLetters.replay(id).block();
        write(id, 5, 5);

        await().untilAsserted(
                        () -> assertThat(effects.versions(id)).containsExactly(1, 2, 3, 4, 5));
    }

    @Test
    void cut_connections_and_a_restarted_database_make_no_dead_letter() {
        var id = UUID.randomUUID();
        for (var version = 1; version <= 20; version++) {
            write(id, version, version);
            if (version % 5 == 0) {
                LOG.terminate("%");
            }
        }
        TestServers.postgres().stop();
        TestServers.postgres().start();
        write(id, 21, 30);

        patiently().untilAsserted(() -> assertThat(effectsOf(id)).isEqualTo(upTo(30)));
        assertThat(open(id)).isEmpty();
        assertThat(LETTERS.versions(id)).isEmpty();
    }

    @Test
    void a_database_that_is_gone_for_a_while_makes_no_dead_letter() {
        var id = UUID.randomUUID();
        write(id, 1, 1);
        await().atMost(LONG).until(() -> effects.versions(id), List.of(1)::equals);
        relay.stop();
        write(id, 2, 10);
        LOG.run("ALTER TABLE consumed_events RENAME TO away");
        relay.start();
        await().until(() -> TOPIC.versions(id).size() == 10);
        await().during(Duration.ofSeconds(1)).until(() -> effects.versions(id).size() == 1);
        LOG.run("ALTER TABLE away RENAME TO consumed_events");

        patiently().untilAsserted(() -> assertThat(effectsOf(id)).isEqualTo(upTo(10)));
        assertThat(open(id)).isEmpty();
    }

    @Test
    void kafka_restarted_everything_takes_effect_once() {
        var id = UUID.randomUUID();
        write(id, 1, 2);
        TestServers.kafka().stop();
        write(id, 3, 6);
        TestServers.kafka().start();
        write(id, 7, 8);

        patiently().untilAsserted(() -> assertThat(effectsOf(id)).isEqualTo(upTo(8)));
        assertThat(open(id)).isEmpty();
    }

    private void write(UUID id, int first, int last) {
        rangeClosed(first, last).forEach(version -> LOG.append(id, version));
        relay.wake();
    }

    /** The test's own look at the database may fail while it comes back. */
    private static ConditionFactory patiently() {
        return await().atMost(LONG).ignoreExceptions();
    }

    private List<Integer> effectsOf(UUID id) {
        return effects.versions(id);
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private static List<Integer> upTo(int last) {
        return rangeClosed(1, last).boxed().toList();
    }

    private List<DeadLetter> open(UUID id) {
        return deadLetters.list(id).collectList().blockOptional().orElseThrow();
    }
}
