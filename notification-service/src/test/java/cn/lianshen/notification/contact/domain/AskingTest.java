package cn.lianshen.notification.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.contact.domain.Asking.Verdict;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskingTest {
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Asking FIRST = Asking.first(NINE);

    @Test
    void a_minute_lies_between_two_codes() {
        assertThat(FIRST.again(NINE.plusSeconds(59)))
                .isEqualTo(new Verdict.TooSoon(NINE.plusSeconds(60)));
        assertThat(FIRST.again(NINE.plusSeconds(60)))
                .isEqualTo(new Verdict.Granted(new Asking(NINE.plusSeconds(60), NINE, 2)));
    }

    @Test
    void ten_codes_are_a_day() {
        var tenth = new Asking(NINE.plusSeconds(3600), NINE, Asking.MOST_A_DAY);
        var tomorrow = NINE.plus(Duration.ofDays(1));
        assertThat(tenth.again(NINE.plusSeconds(7200))).isEqualTo(new Verdict.TooSoon(tomorrow));
        assertThat(tenth.again(tomorrow)).isEqualTo(new Verdict.Granted(Asking.first(tomorrow)));
    }

    @Test
    void the_ninth_is_followed_by_a_tenth() {
        var ninth = new Asking(NINE, NINE, Asking.MOST_A_DAY - 1);
        assertThat(ninth.again(NINE.plusSeconds(60))).isInstanceOf(Verdict.Granted.class);
    }
}
