package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DoorbellTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private final Doorbell bell = new Doorbell();

    @Test
    void many_rings_wake_once() throws InterruptedException {
        bell.ring();
        bell.ring();
        bell.ring();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> bell.await(LONG));
        bell.answer();

        var began = System.nanoTime();
        bell.await(Duration.ofMillis(60));
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isGreaterThan(Duration.ofMillis(50));
    }

    @Test
    void a_ring_after_the_answer_is_heard() {
        bell.ring();
        bell.answer();
        bell.ring();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> bell.await(LONG));
    }
}
