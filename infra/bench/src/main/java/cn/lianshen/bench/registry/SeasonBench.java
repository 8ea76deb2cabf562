package cn.lianshen.bench.registry;

import cn.lianshen.bench.report.Report;
import cn.lianshen.client.ClientFailure;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** A season of the whole country: how long it takes to open, and how look-ups fare meanwhile. */
public final class SeasonBench {
    private static final int WARM_UP = 200;
    private static final int TARGET_S = 120;
    private static final int TARGET_MS = 50;

    private final RegistrySettings settings;
    private final SeasonOrder order;
    private final Report report;

    public SeasonBench(RegistrySettings settings, SeasonOrder order, Report report) {
        this.settings = settings;
        this.order = order;
        this.report = report;
    }

    /** Fills, measures, and empties again, whatever happens. */
    public void measure() throws Exception {
        var register = new SampleRegister(settings.database());
        try {
            register.fill(settings.institutions());
            order.remove();
            try (var visitor = new Visitor(settings.service())) {
                var quiet = Timed.of(WARM_UP, number -> ask(visitor, number));
                opened(visitor, quiet);
            }
        } finally {
            order.remove();
            register.remove();
        }
    }

    private void opened(Visitor visitor, Timed quiet) throws Exception {
        var open = new AtomicBoolean();
        var looks = new Timed();
        try (var asking = Executors.newSingleThreadExecutor()) {
            var began = System.nanoTime();
            var season = order.open();
            Future<?> visits = asking.submit(() -> visit(visitor, open, looks));
            try {
                order.awaitOpen(season);
            } finally {
                open.set(true);
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            visits.get();
            tell(seconds, order.tasks(), quiet, looks);
        }
    }

    private Void visit(Visitor visitor, AtomicBoolean open, Timed looks) throws Exception {
        for (var number = WARM_UP; !open.get(); number++) {
            var at = number;
            looks.add(Timed.of(1, _ -> ask(visitor, at)));
        }
        return null;
    }

    private void ask(Visitor visitor, int number) throws Exception {
        var questions = Question.all(settings.institutions());
        visitor.ask(questions.get(number % questions.size()), number);
    }

    private void tell(double seconds, long tasks, Timed quiet, Timed looks) {
        if (tasks < settings.institutions() * 9L / 10) {
            throw new ClientFailure("the season opened with " + tasks + " tasks only");
        }
        report.line(
                String.format(
                        Locale.ROOT,
                        "%d tasks in %.1f s (target: at most %d s)",
                        tasks,
                        seconds,
                        TARGET_S));
        report.line(
                String.format(
                        Locale.ROOT,
                        "look-ups meanwhile: p50 %.1f ms, p95 %.1f ms; before: p50 %.1f ms, p95 %.1f ms"
                                + " (target: p95 at most %d ms)",
                        looks.percentile(50),
                        looks.percentile(95),
                        quiet.percentile(50),
                        quiet.percentile(95),
                        TARGET_MS));
    }
}
