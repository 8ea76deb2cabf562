package cn.lianshen.notification.delivery;

import static java.util.Objects.requireNonNull;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.contact.SealedContacts;
import cn.lianshen.notification.delivery.domain.DeliveryState;
import cn.lianshen.notification.delivery.domain.Next;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What waits to be sent; each delivery is worked by one instance at a time. */
@Component
public final class Deliveries {
    private static final String TAKE =
            """
            UPDATE deliveries d SET next_try = $1 WHERE delivery_id = (
                SELECT delivery_id FROM deliveries
                WHERE channel = $2 AND state IN ('QUEUED', 'FAILED') AND next_try <= $3
                ORDER BY next_try LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING delivery_id, case_id, version, recipient, code, type, at, round, tries,
                queued_at, next_try, (SELECT address FROM contacts c
                    WHERE c.owner = d.recipient AND c.channel = d.channel) AS address
            """;
    private static final String MINE = " WHERE delivery_id = $1 AND next_try = $2";
    private static final String END =
            "UPDATE deliveries SET state = $3, ended_at = $4, fault = nullif($5, '')" + MINE;
    private static final String AGAIN =
            "UPDATE deliveries SET state = $3, next_try = $4, fault = $5, tries = tries + $6"
                    + MINE;
    private static final String WAITING =
            "SELECT channel, state, count(*) AS many, min(queued_at) AS oldest FROM deliveries"
                    + " WHERE state <> 'SENT' GROUP BY channel, state";
    private static final String FORGET =
            "DELETE FROM deliveries WHERE delivery_id IN (SELECT delivery_id FROM deliveries"
                    + " WHERE state IN ('SENT', 'GIVEN_UP') AND ended_at < $1 LIMIT 1000)";

    private final DatabaseClient database;
    private final SealedContacts contacts;

    Deliveries(DatabaseClient database, SealedContacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    /**
     * How many there are in one state.
     *
     * @param oldest since when the first of them waits
     */
    public record Count(Channel channel, DeliveryState state, long many, Instant oldest) {}

    /** The one that is due longest; empty when none is. */
    public Mono<Delivery> take(Channel channel, Instant now, Duration lease) {
        return database.sql(TAKE)
                .bind(0, now.plus(lease))
                .bind(1, channel.name())
                .bind(2, now)
                .map(row -> read(channel, row))
                .one();
    }

    /** Unless the lease has run out, or an operator had it resent meanwhile. */
    public Mono<Void> mark(Delivery delivery, Next next, Instant now) {
        return switch (next) {
            case Next.Sent _ -> end(delivery, DeliveryState.SENT, now, "");
            case Next.GivenUp(var fault) -> end(delivery, DeliveryState.GIVEN_UP, now, fault);
            case Next.Again again -> again(delivery, again);
        };
    }

    /** Of those that are not sent. */
    public Flux<Count> counts() {
        return database.sql(WAITING)
                .map(
                        (Readable row) ->
                                new Count(
                                        Channel.valueOf(text(row, "channel")),
                                        DeliveryState.valueOf(text(row, "state")),
                                        requireNonNull(row.get("many", Long.class)),
                                        instant(row, "oldest")))
                .all();
    }

    /** A batch of those that ended before; gives how many. */
    public Mono<Long> forget(Instant before) {
        return database.sql(FORGET).bind(0, before).fetch().rowsUpdated();
    }

    private Mono<Void> end(Delivery delivery, DeliveryState state, Instant now, String fault) {
        return mine(END, delivery).bind(2, state.name()).bind(3, now).bind(4, fault).then();
    }

    /** One that was never tried stays queued. */
    private Mono<Void> again(Delivery delivery, Next.Again again) {
        var tried = again.counts() || delivery.tries() > 0;
        return mine(AGAIN, delivery)
                .bind(2, (tried ? DeliveryState.FAILED : DeliveryState.QUEUED).name())
                .bind(3, again.at())
                .bind(4, again.fault())
                .bind(5, again.counts() ? 1 : 0)
                .then();
    }

    private GenericExecuteSpec mine(String sql, Delivery delivery) {
        return database.sql(sql).bind(0, delivery.deliveryId()).bind(1, delivery.leasedUntil());
    }

    private Delivery read(Channel channel, Readable row) {
        var recipient = text(row, "recipient");
        var address = row.get("address", byte[].class);
        return new Delivery(
                requireNonNull(row.get("delivery_id", UUID.class)),
                requireNonNull(row.get("case_id", UUID.class)),
                requireNonNull(row.get("version", Integer.class)),
                recipient,
                text(row, "code"),
                text(row, "type"),
                instant(row, "at"),
                channel,
                requireNonNull(row.get("round", Integer.class)),
                requireNonNull(row.get("tries", Integer.class)),
                instant(row, "queued_at"),
                instant(row, "next_try"),
                address == null ? null : contacts.open(recipient, channel, address));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }

    private static Instant instant(Readable row, String column) {
        return requireNonNull(row.get(column, OffsetDateTime.class)).toInstant();
    }
}
