package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GuardedConsumerIT {
    private final ReaderFixture reader = ReaderFixture.create();
    private final UUID id = UUID.randomUUID();

    @Test
    void an_event_takes_effect_once_however_often_it_is_delivered() {
        reader.deliver(id, 1);
        reader.deliver(id, 1);
        reader.deliver(id, 2);
        reader.deliver(id, 1);

        assertThat(reader.handler().versions(id)).containsExactly(1, 2);
        assertThat(reader.count("applied")).isEqualTo(2);
        assertThat(reader.count("duplicate")).isEqualTo(2);
    }

    @Test
    void a_refused_event_is_dead_its_followers_are_parked_and_others_move_on() {
        var other = UUID.randomUUID();
        reader.handler().refuse(id, 2);
        reader.deliver(id, 1);
        reader.deliver(id, 2);
        reader.deliver(id, 3);
        reader.deliver(other, 1);
        reader.deliver(id, 4);

        assertThat(reader.handler().versions(id)).containsExactly(1);
        assertThat(reader.handler().versions(other)).containsExactly(1);
        assertThat(reader.deadLetters().list(id).collectList().block())
                .extracting(DeadLetter::version, DeadLetter::status)
                .containsExactly(
                        tuple(2, DeadLetter.Status.DEAD),
                        tuple(3, DeadLetter.Status.PARKED),
                        tuple(4, DeadLetter.Status.PARKED));
        assertThat(reader.count("dead")).isEqualTo(1);
        assertThat(reader.count("parked")).isEqualTo(2);
    }

    @Test
    void the_dead_letter_topic_gets_the_record_as_it_came_with_reason_and_origin() {
        reader.handler().refuse(id, 1);
        reader.deliver(id, 1, "{\"a\":1}");

        var letter = reader.letters().records().getFirst();
        assertThat(letter.key()).isEqualTo(id.toString());
        assertThat(new String(letter.value(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":1}");
        assertThat(TestTopic.header(letter, "ce_id")).isEqualTo(id + "/1");
        assertThat(TestTopic.header(letter, "content-type")).isEqualTo("application/json");
        assertThat(TestTopic.header(letter, "lianshen-fault-reason")).isEqualTo("refused 1");
        assertThat(TestTopic.header(letter, "lianshen-original-topic")).isEqualTo(reader.topic());
        assertThat(TestTopic.header(letter, "lianshen-original-partition")).isEqualTo("0");
    }

    @Test
    void what_nobody_can_read_is_dead_and_holds_up_only_its_own_aggregate() {
        var other = UUID.randomUUID();
        reader.consumer().accept(Messages.unreadable(reader.topic(), id));
        reader.deliver(id, 1);
        reader.deliver(other, 1);

        assertThat(reader.handler().versions(id)).isEmpty();
        assertThat(reader.handler().versions(other)).containsExactly(1);
        var dead = reader.deadLetters().dead(10).next().blockOptional().orElseThrow();
        assertThat(dead.aggregateId()).isEqualTo(id);

        assertThat(reader.deadLetters().discard(dead.id(), "discarded by p-1: unreadable").block())
                .isTrue();
        assertThat(reader.deadLetters().replay(id).block()).isEqualTo(new Replay(1, null));
        assertThat(reader.handler().versions(id)).containsExactly(1);
    }

    @Test
    void data_that_the_database_refuses_is_the_events_own_fault() {
        reader.deliver(id, 1, "forbidden");
        assertThat(reader.count("dead")).isEqualTo(1);
    }

    @Test
    void types_that_mean_nothing_to_the_reader_are_ignored_and_counted() {
        var headers = new HashMap<>(Messages.attributes(id, 1, "ce_"));
        headers.put("ce_type", "approval.not-yet-invented.v3");
        reader.consumer().accept(Messages.message(reader.topic(), id, headers, "{}"));

        assertThat(reader.count("ignored")).isEqualTo(1);
        assertThat(reader.deadLetters().list(id).collectList().block()).isEmpty();
    }

    @Test
    void gauges_tell_how_many_letters_are_open() {
        reader.handler().refuse(id, 1);
        reader.deliver(id, 1);
        reader.deliver(id, 2);
        reader.deliver(id, 3);
        reader.measurements().start();
        try {
            await().until(() -> gauge("lianshen.consumer.dead") == 1);
            await().until(() -> gauge("lianshen.consumer.parked") == 2);
        } finally {
            reader.measurements().stop();
        }
    }

    private double gauge(String name) {
        return reader.registry().get(name).tag("reader", "registry").gauge().value();
    }
}
