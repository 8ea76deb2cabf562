package cn.lianshen.outbox;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The relay's own connection, outside any pool. The lock, the reading and the cursor all live on
 * it: whoever lost the lock lost the connection, and can neither read on nor move the cursor.
 */
final class LogSession implements AutoCloseable {
    private static final Duration PARTING = Duration.ofSeconds(2);

    private final Connection connection;
    private final RelaySql sql;
    private final Duration timeout;

    private LogSession(Connection connection, RelaySql sql, Duration timeout) {
        this.connection = connection;
        this.sql = sql;
        this.timeout = timeout;
    }

    static LogSession open(ConnectionFactory database, RelaySql sql, Duration timeout) {
        var connection = Mono.from(unpooled(database).create()).block(timeout);
        var session = new LogSession(Objects.requireNonNull(connection), sql, timeout);
        try {
            session.one(session.statement(sql.prepareSession()), row -> true);
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** Whether this session is now the only one that may publish the log. */
    boolean tryLead() {
        return one(statement(sql.tryLock()).bind(0, sql.relay()), row -> row.get(0, Boolean.class));
    }

    /**
     * The stored place; the log's beginning when the relay runs for the first time.
     *
     * @throws ClusterChanged when the place was stored on another cluster
     */
    RelayCursor cursor() {
        all(statement(sql.createCursor()).bind(0, sql.relay()), row -> true);
        return one(statement(sql.readCursor()).bind(0, sql.relay()), this::sameCluster);
    }

    /** The next events that no running transaction can still get in front of, in commit order. */
    List<CommittedEvent> read(RelayCursor after) {
        var statement = statement(sql.readEvents()).bind(0, after.xid()).bind(1, after.seq());
        return all(statement, CommittedEvent::of);
    }

    void advance(RelayCursor to) {
        var statement = statement(sql.advance()).bind(0, sql.relay());
        one(statement.bind(1, to.xid()).bind(2, to.seq()), row -> true);
    }

    /** Gives the lock back with the connection. */
    @Override
    public void close() {
        var closed = Mono.from(connection.close()).onErrorComplete();
        Interrupts.heldBack(() -> closed.timeout(PARTING, Mono.empty()).block());
    }

    private RelayCursor sameCluster(Columns row) {
        var stored = row.get(2, String.class);
        var present = row.get(3, String.class);
        if (!stored.equals(present)) {
            throw new ClusterChanged(sql.relay(), stored, present);
        }
        return new RelayCursor(row.get(0, String.class), row.get(1, Long.class));
    }

    private Statement statement(String text) {
        return connection.createStatement(text);
    }

    private <T> T one(Statement statement, Function<Columns, T> mapping) {
        return all(statement, mapping).getFirst();
    }

    private <T> List<T> all(Statement statement, Function<Columns, T> mapping) {
        var rows =
                Flux.from(statement.execute())
                        .concatMap(result -> result.map(row -> mapping.apply(new Columns(row))));
        return Objects.requireNonNull(rows.collectList().block(timeout));
    }

    private static ConnectionFactory unpooled(ConnectionFactory factory) {
        return factory instanceof Wrapped<?> wrapped
                        && wrapped.unwrap() instanceof ConnectionFactory inner
                ? unpooled(inner)
                : factory;
    }
}
