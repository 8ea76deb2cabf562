package cn.lianshen.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.channel.domain.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Sending AWAY = new Sending.Unavailable("ConnectException");
    private static final Patience PATIENCE =
            new Patience(
                    List.of(Duration.ofSeconds(30), Duration.ofMinutes(10)),
                    Duration.ofSeconds(20),
                    Duration.ofDays(3));

    @Test
    void what_was_taken_over_is_sent() {
        assertThat(PATIENCE.after(new Sending.Accepted(), 3, NINE, NINE))
                .isEqualTo(new Next.Sent());
    }

    @Test
    void pauses_grow_and_the_last_one_stays() {
        assertThat(PATIENCE.after(AWAY, 0, NINE, NINE)).isEqualTo(again(30));
        assertThat(PATIENCE.after(AWAY, 1, NINE, NINE)).isEqualTo(again(600));
        assertThat(PATIENCE.after(AWAY, 9, NINE, NINE)).isEqualTo(again(600));
    }

    @Test
    void what_the_channel_refuses_is_given_up_at_once() {
        assertThat(PATIENCE.after(new Sending.Refused("smtp-550"), 0, NINE, NINE))
                .isEqualTo(new Next.GivenUp("smtp-550"));
    }

    @Test
    void after_three_days_it_is_given_up() {
        assertThat(PATIENCE.after(AWAY, 20, NINE, NINE.plus(Duration.ofDays(3))))
                .isEqualTo(new Next.GivenUp("ConnectException"));
        assertThat(PATIENCE.after(new Sending.Held(), 0, NINE, NINE.plus(Duration.ofDays(3))))
                .isEqualTo(new Next.GivenUp("held"));
    }

    @Test
    void an_attempt_that_was_not_made_does_not_count() {
        assertThat(PATIENCE.after(new Sending.Held(), 1, NINE, NINE))
                .isEqualTo(new Next.Again(NINE.plusSeconds(20), false, "held"));
    }

    private static Next again(long seconds) {
        return new Next.Again(NINE.plusSeconds(seconds), true, "ConnectException");
    }
}
