package cn.lianshen.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * What a log holds that is not published yet: how many events (counted up to {@value #COUNTED}) and
 * how old the oldest is. NaN while the database does not answer.
 */
final class Lag {
    private static final int COUNTED = 100_000;

    private final DatabaseClient database;
    private final EventLog log;
    private volatile Reading last = Reading.NONE;

    private record Reading(double events, double seconds) {
        static final Reading NONE = new Reading(Double.NaN, Double.NaN);
    }

    Lag(DatabaseClient database, EventLog log, MeterRegistry registry) {
        this.database = database;
        this.log = log;
        gauge(registry, "lianshen.outbox.lag.events", Reading::events);
        gauge(registry, "lianshen.outbox.lag.seconds", Reading::seconds);
    }

    Mono<Void> measure() {
        return database.sql(sql())
                .bind(0, log.table())
                .map(row -> reading(new Columns(row)))
                .one()
                .doOnNext(reading -> last = reading)
                .doOnError(_ -> last = Reading.NONE)
                .then();
    }

    private static Reading reading(Columns row) {
        return new Reading(row.get(0, Long.class), row.get(1, Double.class));
    }

    private String sql() {
        return """
        SELECT count(*),
            greatest(coalesce(extract(epoch FROM clock_timestamp() - min(at)), 0), 0)::float8
        FROM (SELECT at FROM %s WHERE (xid, seq) >
                (coalesce((SELECT xid FROM relay_cursors WHERE name = $1), '0'::xid8),
                 coalesce((SELECT seq FROM relay_cursors WHERE name = $1), 0))
            ORDER BY xid, seq LIMIT %d) waiting
        """
                .formatted(log.table(), COUNTED);
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Reading> part) {
        Gauge.builder(name, this, self -> part.applyAsDouble(self.last))
                .tag("log", log.table())
                .register(registry);
    }
}
