package cn.lianshen.gateway.portal.citizen;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** How people rated a county's work (五级好差评), and what became of bad ratings. */
public record Ratings(List<Level> told) {
    private static final int BEST = 5;
    private static final int CONTENT = 3;

    /**
     * Ratings of one level, 5 the best.
     *
     * @param needReply bad ones whose raters may be contacted
     * @param inTime replied to by their day
     * @param overdue not replied to, and their day is over
     */
    public record Level(
            int level,
            long ratings,
            long needReply,
            long replied,
            long inTime,
            long overdue,
            long corrected,
            long explained,
            long notReached) {
        static Level none(int level) {
            return new Level(level, 0, 0, 0, 0, 0, 0, 0, 0);
        }
    }

    static Ratings of(Level... told) {
        return new Ratings(List.of(told));
    }

    /** All five, the best first, whether they were given or not. */
    public List<Level> levels() {
        return IntStream.rangeClosed(1, BEST)
                .map(at -> BEST + 1 - at)
                .mapToObj(
                        level ->
                                told.stream()
                                        .filter(it -> it.level() == level)
                                        .findFirst()
                                        .orElseGet(() -> Level.none(level)))
                .toList();
    }

    public long total() {
        return sum(Level::ratings);
    }

    /** Of five points, to one place. */
    public String average() {
        return total() == 0
                ? ""
                : "%.1f".formatted((double) sum(it -> it.level() * it.ratings()) / total());
    }

    /** Fairly satisfied or better, in percent. */
    public String content() {
        return percent(sum(it -> it.level() >= CONTENT ? it.ratings() : 0));
    }

    public String share(Level level) {
        return percent(level.ratings());
    }

    /** The whole of what became of bad ratings. */
    public Level bad() {
        return new Level(
                0,
                0,
                sum(Level::needReply),
                sum(Level::replied),
                sum(Level::inTime),
                sum(Level::overdue),
                sum(Level::corrected),
                sum(Level::explained),
                sum(Level::notReached));
    }

    private long sum(ToLongFunction<Level> part) {
        return told.stream().mapToLong(part).sum();
    }

    private String percent(long some) {
        return total() == 0 ? "" : "%.1f%%".formatted(100.0 * some / total());
    }
}
