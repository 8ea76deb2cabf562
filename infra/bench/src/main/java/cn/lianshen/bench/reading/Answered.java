package cn.lianshen.bench.reading;

import org.HdrHistogram.Histogram;

/** How long a question took, in microseconds. */
record Answered(Histogram times) {
    double ms(double percentile) {
        return times.getValueAtPercentile(percentile) / 1000.0;
    }
}
