package cn.lianshen.notification.inbox;

import static java.util.Objects.requireNonNull;

import cn.lianshen.notification.notice.Audience;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rows of {@code inbox_reads}: which reader has seen which notice. */
@Component
final class InboxReads {
    private static final String READ =
            """
            WITH it AS (
                SELECT case_id, version, recipient, code FROM inbox_entries
                WHERE xid = CAST(:xid AS xid8) AND seq = :seq AND recipient = ANY (:recipients)),
            seen AS (
                INSERT INTO inbox_reads (reader, case_id, version, recipient, code)
                SELECT :reader, it.* FROM it ON CONFLICT DO NOTHING)
            SELECT count(*) FROM it
            """;

    private final DatabaseClient database;

    InboxReads(DatabaseClient database) {
        this.database = database;
    }

    /** Marks it, once; false when this audience has no such notice. */
    Mono<Boolean> mark(Audience audience, Position place) {
        return database.sql(READ)
                .bind("xid", Long.toString(place.xid()))
                .bind("seq", place.seq())
                .bind("recipients", audience.addresses().toArray(String[]::new))
                .bind("reader", audience.reader())
                .map(row -> requireNonNull(row.get(0, Long.class)) > 0)
                .one();
    }
}
