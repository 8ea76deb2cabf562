package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.outbox.DeadLetter.Status;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.BatchListenerFailedException;

class GuardedBatchConsumerIT {
    private static final String TRANSACTIONS =
            "SELECT count(DISTINCT xmin::text) FROM consumed_events";

    private final ReaderFixture reader = ReaderFixture.create();
    private final UUID id = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void a_batch_takes_effect_in_one_transaction_and_in_order_within_and_across_batches() {
        together(event(id, 1), event(other, 1), event(id, 2), event(other, 2));
        assertThat(reader.log().value(TRANSACTIONS)).isEqualTo("1");
        together(event(other, 3), event(id, 3), event(id, 4));

        assertThat(versions(id)).containsExactly(1, 2, 3, 4);
        assertThat(versions(other)).containsExactly(1, 2, 3);
        assertThat(reader.count("applied")).isEqualTo(7);
    }

    @Test
    void an_event_that_comes_twice_in_a_batch_or_again_in_the_next_takes_effect_once() {
        together(event(id, 1), event(id, 2), event(id, 1), event(id, 2));
        together(event(id, 2), event(id, 3), event(id, 3));

        assertThat(versions(id)).containsExactly(1, 2, 3);
        assertThat(reader.count("applied")).isEqualTo(3);
        assertThat(reader.count("duplicate")).isEqualTo(4);
    }

    @Test
    void a_refused_event_in_the_middle_is_dead_its_followers_are_parked_and_others_move_on() {
        reader.handler().refuse(id, 2);
        together(event(id, 1), event(other, 1), event(id, 2), event(id, 3), event(other, 2));
        together(event(id, 4), event(other, 3));

        assertThat(versions(id)).containsExactly(1);
        assertThat(versions(other)).containsExactly(1, 2, 3);
        assertThat(open(id))
                .extracting(DeadLetter::version, DeadLetter::status)
                .containsExactly(
                        tuple(2, Status.DEAD), tuple(3, Status.PARKED), tuple(4, Status.PARKED));
        assertThat(reader.letters().versions(id)).containsExactly(2);
        assertThat(reader.count("applied")).isEqualTo(4);
        assertThat(reader.count("dead")).isEqualTo(1);
        assertThat(reader.count("parked")).isEqualTo(2);
    }

    @Test
    void an_event_of_a_blocked_aggregate_is_parked_while_the_others_still_go_together() {
        reader.handler().refuse(id, 1);
        reader.deliver(id, 1);
        together(event(other, 1), event(id, 2), event(other, 2), event(id, 3));

        assertThat(versions(other)).containsExactly(1, 2);
        assertThat(reader.log().value(TRANSACTIONS)).isEqualTo("1");
        assertThat(open(id)).extracting(DeadLetter::version).containsExactly(1, 2, 3);
        reader.handler().refuseNothing();
        reader.deadLetters().replay(id).block();
        together(event(id, 4));
        assertThat(versions(id)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void what_nobody_can_read_is_dead_and_the_rest_of_the_batch_goes_on() {
        var unreadable = new ConsumerRecord<>(reader.topic(), 0, 0, id.toString(), new byte[] {0});
        var withoutValue =
                new ConsumerRecord<String, byte[]>(reader.topic(), 1, 0, "no uuid", null);
        together(event(other, 1), unreadable, withoutValue, event(id, 1), event(other, 2));

        assertThat(versions(other)).containsExactly(1, 2);
        assertThat(open(id)).extracting(DeadLetter::status).contains(Status.DEAD, Status.PARKED);
        assertThat(reader.count("dead")).isEqualTo(2);
    }

    @Test
    void types_that_mean_nothing_to_the_reader_are_counted_and_cost_no_transaction() {
        reader.log().run("ALTER TABLE consumed_events RENAME TO away");
        var unknown = event(id, 1);
        unknown.headers().remove("ce_type").add("ce_type", CloudEvents.bytes("approval.new.v9"));
        together(unknown, unknown);

        assertThat(reader.count("ignored")).isEqualTo(2);
    }

    @Test
    void a_database_lost_in_mid_batch_undoes_all_of_it_and_it_takes_effect_once_when_it_returns() {
        reader.handler().at(id, 2, () -> reader.log().terminate("%"));
        var batch = batchOf(event(id, 1), event(other, 1), event(id, 2), event(id, 3));

        assertThat(againFrom(batch)).isZero();
        assertThat(versions(id)).isEmpty();
        assertThat(versions(other)).isEmpty();

        together(batch);
        assertThat(versions(id)).containsExactly(1, 2, 3);
        assertThat(versions(other)).containsExactly(1);
        assertThat(open(id)).isEmpty();
        assertThat(reader.count("applied")).isEqualTo(4);
    }

    @Test
    void a_database_lost_between_single_events_is_asked_again_from_there() {
        reader.handler().refuse(other, 1);
        reader.handler().at(id, 2, () -> reader.log().terminate("%"));
        var batch = batchOf(event(id, 1), event(other, 1), event(other, 2), event(id, 2));

        assertThat(againFrom(batch)).isEqualTo(3);
        assertThat(versions(id)).containsExactly(1);

        together(batch[3]);
        assertThat(versions(id)).containsExactly(1, 2);
        assertThat(open(other))
                .extracting(DeadLetter::status)
                .containsExactly(Status.DEAD, Status.PARKED);
    }

    private int againFrom(ConsumerRecord<?, ?>... batch) {
        return catchThrowableOfType(BatchListenerFailedException.class, () -> together(batch))
                .getIndex();
    }

    private void together(ConsumerRecord<?, ?>... batch) {
        reader.deliverTogether(batch);
    }

    private ConsumerRecord<String, byte[]> event(UUID aggregateId, int version) {
        return reader.record(aggregateId, version);
    }

    private static ConsumerRecord<?, ?>[] batchOf(ConsumerRecord<?, ?>... records) {
        return records;
    }

    private List<Integer> versions(UUID aggregateId) {
        return reader.handler().versions(aggregateId);
    }

    private List<DeadLetter> open(UUID aggregateId) {
        return reader.deadLetters().list(aggregateId).collectList().blockOptional().orElseThrow();
    }
}
