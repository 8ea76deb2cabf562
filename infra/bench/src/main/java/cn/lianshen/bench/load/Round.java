package cn.lianshen.bench.load;

import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What one round of a closed loop saw. Times are those that a client waited: it asks again only
 * when it was answered.
 *
 * @param seconds from the first request to the last answer
 * @param requests times in microseconds
 * @param cases times in microseconds
 */
public record Round(double seconds, Histogram requests, Histogram cases) {

    static Round of(double seconds, List<Watch> watches) {
        var all = new Watch();
        watches.forEach(watch -> all.requests().add(watch.requests()));
        watches.forEach(watch -> all.cases().add(watch.cases()));
        return new Round(seconds, all.requests(), all.cases());
    }

    public long played() {
        return cases.getTotalCount();
    }

    public double casesPerSecond() {
        return played() / seconds;
    }
}
