package cn.lianshen.outbox;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReplayIT {
    private final ReaderFixture reader = ReaderFixture.create();
    private final UUID id = UUID.randomUUID();

    @Test
    void dead_and_parked_events_take_effect_in_order_and_later_ones_go_straight_through() {
        blockAt(2, 5);
        reader.handler().refuseNothing();

        assertThat(reader.deadLetters().replay(id).block()).isEqualTo(new Replay(4, null));
        reader.deliver(id, 6);

        assertThat(reader.handler().versions(id)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(reader.deadLetters().list(id).collectList().block()).isEmpty();
        assertThat(reader.count("applied")).isEqualTo(2);
    }

    @Test
    void it_stops_at_the_first_that_fails_again() {
        blockAt(2, 5);
        reader.handler().refuseNothing();
        reader.handler().refuse(id, 4);

        var replay = reader.deadLetters().replay(id).blockOptional().orElseThrow();

        assertThat(replay.replayed()).isEqualTo(2);
        assertThat(replay.stoppedAt()).isNotNull().extracting(DeadLetter::version).isEqualTo(4);
        assertThat(reader.handler().versions(id)).containsExactly(1, 2, 3);
        var open = reader.deadLetters().list(id).collectList().block();
        assertThat(open).extracting(DeadLetter::version).containsExactly(4, 5);
        assertThat(open).extracting(DeadLetter::reason).first().isEqualTo("refused 4");
        assertThat(open)
                .extracting(DeadLetter::status)
                .containsExactly(DeadLetter.Status.DEAD, DeadLetter.Status.PARKED);
    }

    @Test
    void repetitions_that_were_parked_do_no_harm() {
        blockAt(2, 4);
        reader.deliver(id, 1);
        reader.deliver(id, 2);
        reader.deliver(id, 3);
        reader.handler().refuseNothing();

        reader.deadLetters().replay(id).block();

        assertThat(reader.handler().versions(id)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void twice_at_once_and_with_events_arriving_everything_takes_effect_once_in_order()
            throws Exception {
        blockAt(1, 30);
        reader.handler().refuseNothing();
        var work = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            work.add(threads.submit(() -> reader.deadLetters().replay(id).block()));
            work.add(threads.submit(() -> reader.deadLetters().replay(id).block()));
            work.add(threads.submit(() -> rangeClosed(31, 60).forEach(v -> reader.deliver(id, v))));
        }
        for (var each : work) {
            each.get();
        }
        assertThat(reader.handler().versions(id)).isEqualTo(rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void with_whole_batches_arriving_meanwhile_everything_takes_effect_once_in_order()
            throws Exception {
        blockAt(1, 30);
        reader.handler().refuseNothing();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var replay = threads.submit(() -> reader.deadLetters().replay(id).block());
            var arriving = threads.submit(this::deliverBatches);
            replay.get();
            arriving.get();
        }
        reader.deadLetters().replay(id).block();
        assertThat(reader.handler().versions(id)).isEqualTo(rangeClosed(1, 90).boxed().toList());
    }

    /** Three events each, 31 to 90. */
    private void deliverBatches() {
        rangeClosed(10, 29)
                .map(third -> 3 * third)
                .forEach(
                        last ->
                                reader.deliverTogether(
                                        reader.record(id, last + 1),
                                        reader.record(id, last + 2),
                                        reader.record(id, last + 3)));
    }

    private void blockAt(int dead, int last) {
        reader.handler().refuse(id, dead);
        rangeClosed(1, last).forEach(version -> reader.deliver(id, version));
        assertThat(versions()).isEqualTo(rangeClosed(dead, last).boxed().toList());
    }

    private List<Integer> versions() {
        return reader.deadLetters()
                .list(id)
                .mapNotNull(DeadLetter::version)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
