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

/** From the log through the relay, Kafka and the binder to an effect, however it is bound. */
abstract class LineContract {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired EffectsHandler effects;
    @Autowired Relay relay;
    @Autowired DeadLetters deadLetters;
    @Autowired MeterRegistry meters;

    abstract TestLine line();

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
        assertThat(line().letters().versions(id)).containsExactly(2);

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
                line().log().terminate("%");
            }
        }
        TestServers.postgres().stop();
        TestServers.postgres().start();
        write(id, 21, 30);

        patiently().untilAsserted(() -> assertThat(effectsOf(id)).isEqualTo(upTo(30)));
        assertThat(open(id)).isEmpty();
        assertThat(line().letters().versions(id)).isEmpty();
    }

    @Test
    void a_database_that_is_gone_for_a_while_makes_no_dead_letter() {
        var id = UUID.randomUUID();
        write(id, 1, 1);
        await().atMost(LONG).until(() -> effects.versions(id), List.of(1)::equals);
        relay.stop();
        write(id, 2, 10);
        line().log().run("ALTER TABLE consumed_events RENAME TO away");
        relay.start();
        await().until(() -> line().topic().versions(id).size() == 10);
        await().during(Duration.ofSeconds(1)).until(() -> effects.versions(id).size() == 1);
        line().log().run("ALTER TABLE away RENAME TO consumed_events");

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
        rangeClosed(first, last).forEach(version -> line().log().append(id, version));
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
