package cn.lianshen.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * How long the oldest writing transaction of the whole cluster has been open, and whose it is:
 * nothing that was committed after it began can be published before it ends. Other roles' sessions
 * are seen only with {@code pg_read_all_stats}; without it the holder reads "hidden" and its age
 * counts from when the horizon was first seen standing still.
 */
final class Horizon {
    private static final String SQL =
            """
            SELECT pg_snapshot_xmin(s)::text, pg_snapshot_xmin(s) < pg_snapshot_xmax(s),
                h.application, h.database, h.seconds
            FROM pg_current_snapshot() s LEFT JOIN LATERAL (
                SELECT * FROM (
                    SELECT application_name AS application, datname::text AS database,
                        extract(epoch FROM clock_timestamp() - xact_start)::float8 AS seconds,
                        backend_xid AS xid
                    FROM pg_stat_activity WHERE backend_xid IS NOT NULL
                    UNION ALL
                    SELECT 'prepared transaction', database::text,
                        extract(epoch FROM clock_timestamp() - prepared)::float8, transaction
                    FROM pg_prepared_xacts) open
                ORDER BY age(xid) DESC LIMIT 1) h ON true
            """;

    private final DatabaseClient database;
    private final String log;
    private final MultiGauge gauge;
    private @Nullable String standing;
    private long standingSince;

    private record Holder(String application, String database, double seconds) {}

    Horizon(DatabaseClient database, String log, MeterRegistry registry) {
        this.database = database;
        this.log = log;
        this.gauge = MultiGauge.builder("lianshen.outbox.horizon.age.seconds").register(registry);
    }

    Mono<Void> measure() {
        return database.sql(SQL)
                .map(row -> holder(new Columns(row), System.nanoTime()))
                .one()
                .doOnNext(this::show)
                .then();
    }

    private Holder holder(Columns row, long nanos) {
        var xmin = row.get(0, String.class);
        if (!xmin.equals(standing)) {
            standing = xmin;
            standingSince = nanos;
        }
        var seconds = row.orNull(4, Double.class);
        if (seconds != null) {
            return new Holder(text(row, 2), text(row, 3), Math.max(0, seconds));
        }
        return row.get(1, Boolean.class) ? hidden(nanos) : new Holder("none", "none", 0);
    }

    private Holder hidden(long nanos) {
        var stood = Duration.ofNanos(nanos - standingSince);
        return new Holder("hidden", "hidden", stood.toMillis() / 1000.0);
    }

    private void show(Holder holder) {
        var tags = Tags.of("log", log, "application", holder.application());
        gauge.register(
                List.of(
                        MultiGauge.Row.of(
                                tags.and("database", holder.database()), holder.seconds())),
                true);
    }

    private static String text(Columns row, int index) {
        var text = row.orNull(index, String.class);
        return text == null || text.isBlank() ? "unnamed" : text;
    }
}
