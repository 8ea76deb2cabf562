package cn.lianshen.notification.inbox;

import cn.lianshen.notification.delivery.DeliveryQueue;
import cn.lianshen.notification.notice.Audience;
import cn.lianshen.notification.notice.NewNotice;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of {@code inbox_entries}. Rows are read in the order of their transactions and only
 * behind the oldest one that still runs, so that a reader who remembers its place misses none,
 * however slowly its transaction commits.
 */
@Component
public final class Inbox {
    private static final String PUT =
            """
            INSERT INTO inbox_entries (case_id, version, type, at, recipient, code, case_number, facts)
            SELECT case_id, version, type, at, recipient, code, case_number, facts::jsonb
            FROM unnest($1, $2, $3, $4, $5, $6, $7, $8)
                 AS notice(case_id, version, type, at, recipient, code, case_number, facts)
            ON CONFLICT DO NOTHING
            """;

    /**
     * The text of xid must not be called xid: ORDER BY would take it for the column and sort 10
     * before 9. Each recipient's rows come in order from the index: a page costs a page, not the
     * inbox.
     */
    private static final String PAGE =
            """
            SELECT case_id, version, type, at, case_number, recipient, code, facts::text AS facts,
                   seq, xid::text AS tx, EXISTS (
                       SELECT FROM inbox_reads r
                       WHERE (r.reader, r.case_id, r.version, r.recipient, r.code) =
                             (:reader, entry.case_id, entry.version, entry.recipient, entry.code)
                   ) AS read
            FROM unnest(:recipients) AS audience(address)
            CROSS JOIN LATERAL (
                SELECT * FROM inbox_entries WHERE recipient = audience.address AND\
            """;

    private static final String TOUCHED =
            "SELECT recipient, seq, xid::text AS tx FROM inbox_entries WHERE"
                    + InboxOrder.OLDEST.settled();
    private static final String HORIZON =
            "SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS tx";

    private final DatabaseClient database;
    private final DeliveryQueue queue;
    private final JsonMapper json;
    private final String put;

    Inbox(DatabaseClient database, DeliveryQueue queue, JsonMapper json) {
        this.database = database;
        this.queue = queue;
        this.json = json;
        this.put = queue.behind(PUT);
    }

    /**
     * Inside the events' transaction, and with it what goes into channels. A notice that is there
     * already stays as it is.
     */
    public Mono<Void> put(List<NewNotice> notices) {
        return notices.isEmpty() ? Mono.empty() : insert(notices);
    }

    private Mono<Void> insert(List<NewNotice> notices) {
        var statement =
                database.sql(put)
                        .bind(
                                0,
                                column(
                                        notices,
                                        notice -> notice.event().aggregateId(),
                                        UUID[]::new))
                        .bind(
                                1,
                                column(notices, notice -> notice.event().version(), Integer[]::new))
                        .bind(2, column(notices, notice -> notice.event().type(), String[]::new))
                        .bind(3, column(notices, Inbox::at, OffsetDateTime[]::new))
                        .bind(4, column(notices, NewNotice::recipient, String[]::new))
                        .bind(5, column(notices, NewNotice::code, String[]::new))
                        .bind(6, column(notices, NewNotice::caseNumber, String[]::new))
                        .bind(7, column(notices, this::facts, String[]::new));
        return queue.bind(statement).then();
    }

    /** What this audience may read behind {@code after}, in order, at most {@code limit} rows. */
    public Flux<InboxEntry> page(Audience audience, Position after, int limit) {
        return page(audience, InboxOrder.OLDEST, after, limit);
    }

    /** The same from either end; {@code after} is a place in that order. */
    Flux<InboxEntry> page(Audience audience, InboxOrder order, Position after, int limit) {
        var sql = PAGE + order.settled() + ") AS entry " + order.sorted("entry.");
        return behind(database.sql(sql), after, limit)
                .bind("recipients", audience.addresses().toArray(String[]::new))
                .bind("reader", audience.reader())
                .map(row -> InboxRows.entry(row, json))
                .all();
    }

    /** Whose inboxes have grown behind {@code after}, in order, at most {@code limit} rows. */
    Flux<Touch> touched(Position after, int limit) {
        return behind(database.sql(TOUCHED), after, limit).map(InboxRows::touch).all();
    }

    /** Behind everything that {@link #page} shows now, and before everything that comes. */
    public Mono<Position> now() {
        return database.sql(HORIZON).map(row -> new Position(InboxRows.xid(row), 0)).one();
    }

    private static DatabaseClient.GenericExecuteSpec behind(
            DatabaseClient.GenericExecuteSpec statement, Position after, int limit) {
        return statement
                .bind("xid", Long.toString(after.xid()))
                .bind("seq", after.seq())
                .bind("limit", limit);
    }

    private static OffsetDateTime at(NewNotice notice) {
        return notice.event().at().atOffset(ZoneOffset.UTC);
    }

    private String facts(NewNotice notice) {
        return json.writeValueAsString(notice.facts());
    }

    private static <T> T[] column(
            List<NewNotice> notices, Function<NewNotice, T> value, IntFunction<T[]> array) {
        return notices.stream().map(value).toArray(array);
    }
}
