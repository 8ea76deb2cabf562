package cn.lianshen.outbox;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff(Duration.ofSeconds(2));

    @Test
    void pauses_grow_to_the_limit_and_no_further() {
        range(0, 10).forEach(_ -> backOff.next());
        assertThat(backOff.next()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void after_a_success_they_begin_anew() {
        range(0, 10).forEach(_ -> backOff.next());
        backOff.reset();
        assertThat(backOff.next()).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
    }
}
