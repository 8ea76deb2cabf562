package cn.lianshen.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final BackOff backOff = new BackOff();

    @Test
    void the_first_start_is_at_once_and_later_ones_wait_longer_and_longer() {
        assertThat(IntStream.range(0, 9).mapToObj(i -> backOff.next(SHORT).toSeconds()))
                .containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void what_ran_well_for_a_minute_is_started_at_once_again() {
        backOff.next(SHORT);
        backOff.next(SHORT);
        assertThat(backOff.next(Duration.ofMinutes(1))).isZero();
    }
}
