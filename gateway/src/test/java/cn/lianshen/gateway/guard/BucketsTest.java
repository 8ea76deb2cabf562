package cn.lianshen.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketsTest {

    private final Buckets buckets = new Buckets(new RateProperties.Allowance(1, 3), 100);

    @Test
    void a_burst_passes_and_what_is_more_has_to_wait() {
        for (int call = 0; call < 3; call++) {
            assertThat(buckets.secondsToWait("a")).isZero();
        }
        assertThat(buckets.secondsToWait("a")).isEqualTo(1);
    }

    @Test
    void callers_do_not_share() {
        for (int call = 0; call < 4; call++) {
            buckets.secondsToWait("a");
        }
        assertThat(buckets.secondsToWait("b")).isZero();
    }

    @Test
    void what_is_counted_by_the_hour_fills_slowly() {
        var reports = new Buckets(new RateProperties.Reports(60, 2), 100);
        assertThat(reports.secondsToWait("a") + reports.secondsToWait("a")).isZero();
        assertThat(reports.secondsToWait("a")).isBetween(55L, 60L);
    }
}
