package cn.lianshen.bench.registry;

import cn.lianshen.bench.report.Report;
import java.util.Locale;

/** Look-ups by HTTP at so many institutions, and plain LIKE beside those that ask for a name. */
public final class RegistryBench {
    private static final int WARM_UP = 300;
    private static final int LIKES = 20;
    private static final int TARGET_MS = 50;

    private final RegistrySettings settings;
    private final Report report;
    private final Timed all = new Timed();

    public RegistryBench(RegistrySettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Fills, measures, and empties again, whatever happens. */
    public void measure() throws Exception {
        var register = new SampleRegister(settings.database());
        var began = System.nanoTime();
        try {
            register.fill(settings.institutions());
            report.line(
                    String.format(
                            Locale.ROOT,
                            "%d institutions made in %.0f s; %d requests a question, one visitor",
                            settings.institutions(),
                            (System.nanoTime() - began) / 1e9,
                            settings.requests()));
            questions();
        } finally {
            register.remove();
        }
    }

    private void questions() throws Exception {
        report.line("");
        report.line(
                "look-up by               p50 ms   p95 ms   p99 ms   plain LIKE p50   p95 (SQL alone)");
        try (var visitor = new Visitor(settings.service());
                var like = new PlainLike(settings.database())) {
            var questions = Question.all(settings.institutions());
            for (var number = 0; number < WARM_UP; number++) {
                visitor.ask(questions.get(number % questions.size()), 100_000 + number);
            }
            for (var question : questions) {
                one(question, visitor, like);
            }
        }
        line("all together", all, "");
        report.line("target: p95 at most " + TARGET_MS + " ms");
    }

    private void one(Question question, Visitor visitor, PlainLike like) throws Exception {
        var asked = Timed.of(settings.requests(), number -> visitor.ask(question, number));
        all.add(asked);
        var beside = question.parameter().equals("name") ? beside(question, like) : "";
        line(question.what(), asked, beside);
    }

    private static String beside(Question question, PlainLike like) throws Exception {
        var plain = Timed.of(LIKES, number -> like.find(question.typed().apply(number)));
        return String.format(
                Locale.ROOT, "%17.2f %8.2f", plain.percentile(50), plain.percentile(95));
    }

    private void line(String what, Timed timed, String beside) {
        report.line(
                String.format(
                        Locale.ROOT,
                        "%-22s %8.2f %8.2f %8.2f%s",
                        what,
                        timed.percentile(50),
                        timed.percentile(95),
                        timed.percentile(99),
                        beside));
    }
}
