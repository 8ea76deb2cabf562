package cn.lianshen.bench.reading;

import cn.lianshen.bench.report.Report;
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
    private static final int WITHOUT = 5;

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
        var indexes = explain(ring, questions);
        var without = withoutIndexes(ring, questions);
        table(questions, with, without, indexes);
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

    private List<Answered> withoutIndexes(Path ring, List<Question> questions)
            throws IOException, SQLException {
        database.indexes(false);
        try (var service = service(ring, Map.of("LIANSHEN_INQUIRY_ENABLED", "false"));
                var asker = new Asker(service.address(), tokens)) {
            return ask(asker, questions, 1, WITHOUT);
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
                        "LOGGING_LEVEL_IO_R2DBC_POSTGRESQL_QUERY",
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

    private void table(
            List<Question> questions,
            List<Answered> with,
            List<Answered> without,
            List<List<String>> indexes) {
        report.line("");
        report.line(
                "ms; target: p95 at most %d           p50     p95     p99 | no index: p50      p95 | indexes"
                        .formatted(TARGET_MS));
        for (int at = 0; at < questions.size(); at++) {
            report.line(
                    line(questions.get(at), with.get(at), without.get(at))
                            + String.join(", ", indexes.get(at)));
        }
    }

    private static String line(Question question, Answered with, Answered without) {
        return String.format(
                Locale.ROOT,
                "%-30s%1s %7.1f %7.1f %7.1f | %13.0f %8.0f | ",
                question.name(),
                with.ms(95) > TARGET_MS ? "!" : "",
                with.ms(50),
                with.ms(95),
                with.ms(99),
                without.ms(50),
                without.ms(95));
    }
}
