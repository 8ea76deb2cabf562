package cn.lianshen.bench.report;

import cn.lianshen.bench.load.Round;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/**
 * Rounds of one kind: rates are medians over the rounds, percentiles are over all requests of all
 * rounds.
 */
public record Series(List<Measured> rounds) {

    double casesPerSecond() {
        return median(measured -> measured.round().casesPerSecond());
    }

    double cpuMsPerCase(String part) {
        return median(measured -> measured.cpuMsPerCase(part));
    }

    double drainSeconds() {
        return median(Measured::drainSeconds);
    }

    /** Milliseconds. */
    double request(double percentile) {
        return percentile(Round::requests, percentile);
    }

    /** Milliseconds. */
    double wholeCase(double percentile) {
        return percentile(Round::cases, percentile);
    }

    private double percentile(Function<Round, Histogram> which, double percentile) {
        var all = new Histogram(3);
        rounds.forEach(measured -> all.add(which.apply(measured.round())));
        return all.getValueAtPercentile(percentile) / 1000.0;
    }

    private double median(ToDoubleFunction<Measured> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
