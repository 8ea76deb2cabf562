package cn.lianshen.outbox;

import cn.lianshen.testkit.TestDatabase;
import cn.lianshen.testkit.TestServers;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A fresh database with the tables of the event path and one event log. */
record TestLog(TestDatabase database, ConnectionFactory factory) {
    static final EventLog LOG = new EventLog("case_events", "case_id");

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30)); // servers share a small machine
    }

    private static final String TABLE =
            """
            CREATE TABLE case_events (
                seq bigint GENERATED ALWAYS AS IDENTITY,
                xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
                case_id uuid, version int, type text, region text, actor text, at timestamptz(6),
                payload bytea, hash bytea, PRIMARY KEY (case_id, version));
            CREATE INDEX case_events_commit_order ON case_events (xid, seq);
            """;

    static TestLog create() {
        var database = TestServers.postgres().createDatabase("outbox");
        var log = new TestLog(database, ConnectionFactories.get(database.r2dbcUrl()));
        log.run(migration());
        log.run(TABLE);
        return log;
    }

    Connection connect() {
        return Objects.requireNonNull(Mono.from(factory.create()).block());
    }

    Connection begin() {
        var connection = connect();
        Mono.from(connection.beginTransaction()).block();
        return connection;
    }

    void append(UUID id, int version) {
        var connection = begin();
        append(connection, Rows.row(id, version));
        commit(connection);
    }

    /** The way a service writes: the events are one part of a statement with a gate. */
    void append(Connection connection, EventRow row) {
        var sql = "WITH gate AS (SELECT 1) " + LOG.insertSelect(1, 1, "gate");
        var statement = connection.createStatement(sql);
        LOG.bind(statement, 1, List.of(row));
        Flux.from(statement.execute()).flatMap(result -> result.getRowsUpdated()).blockLast();
    }

    void commit(Connection connection) {
        Mono.from(connection.commitTransaction()).then(Mono.from(connection.close())).block();
    }

    void run(String sql) {
        Mono.usingWhen(
                        factory.create(),
                        connection ->
                                Flux.from(connection.createStatement(sql).execute())
                                        .flatMap(result -> result.getRowsUpdated())
                                        .then(),
                        Connection::close)
                .block();
    }

    String value(String sql) {
        return Objects.requireNonNull(found(sql).block());
    }

    private Mono<String> found(String sql) {
        return Mono.usingWhen(
                factory.create(),
                connection ->
                        Flux.from(connection.createStatement(sql).execute())
                                .concatMap(result -> result.map(row -> String.valueOf(row.get(0))))
                                .next(),
                Connection::close);
    }

    /** Cuts the connections of whoever goes by this name. */
    void terminate(String application) {
        value(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND application_name LIKE '"
                        + application
                        + "' AND pid <> pg_backend_pid()");
    }

    private static String migration() {
        try (var file = TestLog.class.getResourceAsStream("/db/outbox/V0_1__outbox.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
