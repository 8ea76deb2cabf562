package cn.lianshen.bench.pages;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Readers who open their pages one after the other, over and over, all of them at once. */
final class Visits {
    private final List<Visitor> visitors;

    Visits(List<Visitor> visitors) {
        this.visitors = visitors;
    }

    /** A reader and the pages of this reader, by what they are. */
    record Visitor(PortalPages reader, Map<String, String> pages) {}

    /** Microseconds by page. */
    Map<String, Histogram> during(int seconds) throws Exception {
        var times = new LinkedHashMap<String, Histogram>();
        for (var visitor : visitors) {
            for (var page : visitor.pages().keySet()) {
                times.computeIfAbsent(page, _ -> new ConcurrentHistogram(3));
            }
        }
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(visitors.size())) {
            var running = new ArrayList<Future<?>>();
            for (var visitor : visitors) {
                running.add(threads.submit(() -> read(visitor, times, end)));
            }
            for (var one : running) {
                one.get();
            }
        }
        return times;
    }

    private static Void read(Visitor visitor, Map<String, Histogram> times, long end)
            throws Exception {
        while (System.nanoTime() < end) {
            for (var page : visitor.pages().entrySet()) {
                long began = System.nanoTime();
                visitor.reader().open(page.getValue());
                var took = (System.nanoTime() - began) / 1_000;
                requireNonNull(times.get(page.getKey())).recordValue(took);
            }
        }
        return null;
    }
}
