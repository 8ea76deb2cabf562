package cn.lianshen.gateway.portal.session;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Rows in PostgreSQL that only the holder of their secret can find and read. */
@Component
public final class SealedRows {
    private static final String INSERT =
            "INSERT INTO sealed_rows (id, kind, content, expires_at) VALUES ($1, $2, $3, $4)";
    private static final String FIND =
            "SELECT content, expires_at FROM sealed_rows"
                    + " WHERE id = $1 AND kind = $2 AND expires_at > $3";
    private static final String REPLACE =
            "UPDATE sealed_rows SET content = $3, expires_at = $4 WHERE id = $1 AND kind = $2";
    private static final String TOUCH =
            "UPDATE sealed_rows SET expires_at = $3 WHERE id = $1 AND kind = $2";
    private static final String DELETE = "DELETE FROM sealed_rows WHERE id = $1 AND kind = $2";
    private static final String SWEEP =
            "DELETE FROM sealed_rows WHERE id IN (SELECT id FROM sealed_rows"
                    + " WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    SealedRows(DatabaseClient database, JsonMapper json, Clock portalClock) {
        this.database = database;
        this.json = json;
        this.clock = portalClock;
    }

    /**
     * A row as it was found.
     *
     * @param until when it ends unless it is touched
     */
    public record Found<T>(T content, Instant until) {}

    /** Keeps it until then; gives the secret for the browser. */
    public Mono<Secret> keep(String kind, Object content, Instant until) {
        var secret = Secret.fresh();
        return database.sql(INSERT)
                .bind(0, secret.id())
                .bind(1, kind)
                .bind(2, sealed(secret, kind, content))
                .bind(3, until)
                .fetch()
                .rowsUpdated()
                .thenReturn(secret);
    }

    /** Empty when there is none, or its time is over. */
    public <T> Mono<Found<T>> find(String kind, Secret secret, Class<T> type) {
        return database.sql(FIND)
                .bind(0, secret.id())
                .bind(1, kind)
                .bind(2, clock.instant())
                .map(
                        row ->
                                new Found<>(
                                        opened(secret, kind, row.get(0, byte[].class), type),
                                        requireNonNull(row.get(1, OffsetDateTime.class))
                                                .toInstant()))
                .one();
    }

    public Mono<Void> replace(String kind, Secret secret, Object content, Instant until) {
        return database.sql(REPLACE)
                .bind(0, secret.id())
                .bind(1, kind)
                .bind(2, sealed(secret, kind, content))
                .bind(3, until)
                .then();
    }

    public Mono<Void> touch(String kind, Secret secret, Instant until) {
        return database.sql(TOUCH).bind(0, secret.id()).bind(1, kind).bind(2, until).then();
    }

    public Mono<Void> drop(String kind, Secret secret) {
        return database.sql(DELETE).bind(0, secret.id()).bind(1, kind).then();
    }

    /** Removes rows whose time is over, at most so many; gives how many. */
    Mono<Long> sweep(int most) {
        return database.sql(SWEEP).bind(0, clock.instant()).bind(1, most).fetch().rowsUpdated();
    }

    private byte[] sealed(Secret secret, String kind, Object content) {
        return secret.seal(kind, json.writeValueAsBytes(content));
    }

    private <T> T opened(Secret secret, String kind, byte @Nullable [] row, Class<T> type) {
        return json.readValue(secret.open(kind, requireNonNull(row)), type);
    }
}
