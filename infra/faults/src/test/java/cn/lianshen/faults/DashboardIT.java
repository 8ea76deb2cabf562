package cn.lianshen.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardIT {
    private static final LivePlatform PLATFORM = LivePlatform.shared();
    private static final PrometheusServer PROMETHEUS = PrometheusServer.scraping(PLATFORM);

    @BeforeAll
    static void something_goes_on() {
        new WholeCase(PLATFORM.client()).play("苍南县灵溪镇看板幼儿园");
    }

    @AfterAll
    static void stop() {
        PROMETHEUS.close();
    }

    static List<Dashboard.Query> queries() {
        return Dashboard.overview();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void every_panel_has_data(Dashboard.Query query) {
        await(query.toString())
                .atMost(Duration.ofSeconds(90))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> {
                            new WholeCase(PLATFORM.client()).play("苍南县灵溪镇看板幼儿园");
                            return PROMETHEUS.hasData(query.expression());
                        });
    }

    @Test
    void a_query_of_a_metric_that_nobody_sends_has_no_data() {
        assertThat(PROMETHEUS.hasData("sum(lianshen_no_such_metric)")).isFalse();
    }
}
