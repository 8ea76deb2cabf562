package cn.lianshen.bench.registry;

import cn.lianshen.bench.bare.Database;
import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.token.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** Opens a season of the whole country as an operator does, of a year that no county uses. */
public final class SeasonOrder {
    private static final int YEAR = 2999;
    private static final String FORM =
            """
            {"year":%1$d,"region":"CN","selfReportUntil":"%1$d-12-31","concludeUntil":"%1$d-12-31"}
            """
                    .formatted(YEAR);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long PAUSE_MS = 200;

    private final URI service;
    private final Database database;
    private final Tokens tokens;

    public SeasonOrder(URI service, Database database, Tokens tokens) {
        this.service = service;
        this.database = database;
        this.tokens = tokens;
    }

    /** The path of what is opened behind the answer. */
    String open() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(service.resolve("/api/v1/registry/seasons"))
                        .header("Authorization", "Bearer " + tokens.of("operator1"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(FORM))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new ClientFailure("no season: " + answer.body()));
        }
    }

    /** Asks the database and not the service, so that the asking costs the service nothing. */
    void awaitOpen(String season) throws SQLException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (number("SELECT count(*) FROM seasons WHERE state = 'OPEN' AND year = " + YEAR)
                == 0) {
            if (System.nanoTime() > until) {
                throw new ClientFailure(season + " is still not open");
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    long tasks() throws SQLException {
        return number("SELECT count(*) FROM inspection_tasks WHERE year = " + YEAR);
    }

    void remove() throws SQLException {
        try (var connection = database.connect("public");
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM inspection_tasks WHERE year = " + YEAR);
            statement.execute("DELETE FROM seasons WHERE year = " + YEAR);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.connect("public");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
