package cn.lianshen.bench.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.bench.load.Round;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(out, true, UTF_8));

    private final Comparison comparison =
            new Comparison(
                    8,
                    new Series(
                            List.of(round(100, 400, 0), round(120, 480, 240), round(500, 100, 0))),
                    new Series(List.of(round(1000, 0, 900))));

    @Test
    void rates_are_medians_and_stand_beside_bare_sql() {
        report.throughput(List.of(comparison));

        assertThat(out.toString(UTF_8))
                .contains("8  service       120.0")
                .contains("8  bare SQL     1000.0")
                .contains("service = 12.0 % of bare SQL (target: at least 15 %)");
    }

    @Test
    void processor_time_is_told_by_part_and_added_up_for_the_target() {
        report.processorTime(
                List.of(comparison),
                List.of("approval", "postgresql"),
                List.of("approval", "postgresql"));

        assertThat(out.toString(UTF_8))
                .contains("8  service           4.00         0.00")
                .contains("together 4.00 (target: at most 8); quiet again 0.5 s");
    }

    /** One second long. */
    private static Measured round(int cases, long approvalMs, long postgresMs) {
        var times = new Histogram(3);
        times.recordValueWithCount(2000, cases);
        return new Measured(
                new Round(1, times, times),
                Map.of("approval", approvalMs, "postgresql", postgresMs),
                0.5);
    }
}
