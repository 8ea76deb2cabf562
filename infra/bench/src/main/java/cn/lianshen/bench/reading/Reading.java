package cn.lianshen.bench.reading;

import cn.lianshen.bench.report.Report;
import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.token.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills a database of the bench's own, asks every question through the service's own endpoints, and
 * asks again where no index may be used.
 */
public final class Reading {
    private static final int TARGET_MS = 100;
    private static final int WARM_UP = 50;

    /** On a million cases each takes many seconds, and they differ little. */
    private static final int WITHOUT = 3;

    private final ReadSettings settings;
    private final BenchDatabase database;
    private final Report report;
    private final Tokens tokens;

    public Reading(ReadSettings settings, Report report) {
        this.settings = settings;
        this.database = new BenchDatabase(settings.server());
        this.report = report;
        this.tokens = new Tokens(settings.platform().issuer());
    }

    /** Prints p50, p95 and p99 of each question, with and without indexes, and the indexes. */
    public void measure() throws Exception {
        try {
            measure(settings.ring());
        } finally {
            if (!settings.keep()) {
                database.drop();
                Files.deleteIfExists(settings.ring());
            }
        }
    }

    private void measure(Path ring) throws Exception {
        var filling = new Filling(database, report);
        int founders = filled(filling, ring);
        List<Question> questions;
        List<Answered> with;
        try (var service = service(ring, Map.of("LIANSHEN_INQUIRY_BATCH", "5000"))) {
            filling.projected(settings.cases());
            filling.sizes();
            try (var asker = new Asker(service.address(), tokens)) {
                questions = new Questions(database, asker, founders).all();
                with = ask(asker, questions, WARM_UP, settings.requests());
            }
        }
        table(questions, with, explain(ring, questions));
        withoutIndexes(ring, questions);
    }

    /** A database that was kept is taken as it is. Gives the founders. */
    private int filled(Filling filling, Path ring) throws Exception {
        if (Files.exists(ring) && database.holds(settings.cases())) {
            return filling.kept(settings.cases());
        }
        Files.deleteIfExists(ring);
        Filling.ring(ring);
        database.create();
        service(ring, Map.of("LIANSHEN_INQUIRY_ENABLED", "false")).close();
        return filling.cases(settings.cases(), ring);
    }

    /** Told question by question: this takes long. */
    private void withoutIndexes(Path ring, List<Question> questions)
            throws IOException, SQLException {
        report.line("");
        report.line("ms where no index may be used       p50     max");
        database.indexes(false);
        try (var service = service(ring, Map.of("LIANSHEN_INQUIRY_ENABLED", "false"));
                var asker = new Asker(service.address(), tokens)) {
            for (var question : questions) {
                report.line(without(asker, question));
            }
        } finally {
            database.indexes(true);
        }
    }

    private static List<Answered> ask(Asker asker, List<Question> questions, int warmUp, int times)
            throws IOException {
        var answers = new ArrayList<Answered>();
        for (var question : questions) {
            answers.add(asker.ask(question, warmUp, times));
        }
        return answers;
    }

    /** Which indexes the plans of each question's own statements use. */
    private List<List<String>> explain(Path ring, List<Question> questions)
            throws IOException, SQLException {
        var logged =
                Map.of(
                        "LOGGING_LEVEL_IO_R2DBC_POSTGRESQL",
                        "DEBUG",
                        "LIANSHEN_INQUIRY_ENABLED",
                        "false");
        var indexes = new ArrayList<List<String>>();
        try (var service = service(ring, logged);
                var asker = new Asker(service.address(), tokens);
                var connection = database.connectSimply()) {
            for (var question : questions) {
                long from = Files.readString(service.log()).length();
                asker.get(question.user(), question.path(0));
                var statements = Plans.sent(service.log(), from);
                indexes.add(new Plans(connection).indexes(statements));
            }
        }
        return indexes;
    }

    private ServiceProcess service(Path ring, Map<String, String> more) throws IOException {
        var all = new LinkedHashMap<>(more);
        all.put("LIANSHEN_CIPHER_KEYS", ring.toString());
        return ServiceProcess.start(settings.program(), settings.environment(), all);
    }

    private void table(List<Question> questions, List<Answered> with, List<List<String>> indexes) {
        report.line("");
        report.line(
                "ms; target: p95 at most %d           p50     p95     p99 | indexes"
                        .formatted(TARGET_MS));
        for (int at = 0; at < questions.size(); at++) {
            var answered = with.get(at);
            report.line(
                    String.format(
                            Locale.ROOT,
                            "%-30s%1s %7.1f %7.1f %7.1f | %s",
                            questions.get(at).name(),
                            answered.ms(95) > TARGET_MS ? "!" : "",
                            answered.ms(50),
                            answered.ms(95),
                            answered.ms(99),
                            String.join(", ", indexes.get(at))));
        }
    }

    /** Some plans without an index would go on for hours; the service breaks them off. */
    private static String without(Asker asker, Question question) throws IOException {
        try {
            var answered = asker.ask(question, 0, WITHOUT);
            return String.format(
                    Locale.ROOT,
                    "%-31s %7.0f %7.0f",
                    question.name(),
                    answered.ms(50),
                    answered.ms(100));
        } catch (ClientFailure brokenOff) {
            return String.format("%-31s broken off after %s", question.name(), ServiceProcess.MOST);
        }
    }
}
