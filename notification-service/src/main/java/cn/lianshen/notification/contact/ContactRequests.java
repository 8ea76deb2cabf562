package cn.lianshen.notification.contact;

import static java.util.Objects.requireNonNull;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.contact.domain.Asking;
import cn.lianshen.notification.contact.domain.Code;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of {@code contact_requests}. */
@Component
final class ContactRequests {
    private static final String COLUMNS =
            "channel, pending, tries_left, expires_at, asked_at, counts_from, asked";
    private static final String OF_OWNER =
            "SELECT " + COLUMNS + " FROM contact_requests WHERE owner = $1";
    private static final String BEGIN =
            "INSERT INTO contact_requests (owner, channel, pending, tries_left, expires_at,"
                    + " asked_at, counts_from, asked) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
                    + " ON CONFLICT DO NOTHING";

    /** Of two who ask at once, one was read before the other wrote and finds nothing. */
    private static final String AGAIN =
            "UPDATE contact_requests SET pending = $3, tries_left = $4, expires_at = $5,"
                    + " asked_at = $6, counts_from = $7, asked = $8"
                    + " WHERE owner = $1 AND channel = $2 AND asked_at = $9";

    /** A try is spent before it is judged: whoever guesses in parallel gains nothing. */
    private static final String TRY =
            "UPDATE contact_requests SET tries_left = tries_left - 1 WHERE owner = $1"
                    + " AND channel = $2 AND pending IS NOT NULL AND tries_left > 0"
                    + " AND expires_at > $3 RETURNING "
                    + COLUMNS;

    private static final String CLOSE =
            "UPDATE contact_requests SET pending = NULL WHERE owner = $1 AND channel = $2";

    private final DatabaseClient database;
    private final SealedContacts sealed;

    ContactRequests(DatabaseClient database, SealedContacts sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    Flux<ContactRequest> of(String owner) {
        return database.sql(OF_OWNER).bind(0, owner).map(row -> read(owner, row)).all();
    }

    /** Whether nobody else asked since {@code before} was read. */
    Mono<Boolean> write(
            String owner, Channel channel, Pending pending, Asking asking, Instant before) {
        var first = before.equals(asking.lastAt());
        var statement =
                database.sql(first ? BEGIN : AGAIN)
                        .bind(0, owner)
                        .bind(1, channel.name())
                        .bind(2, sealed.seal(owner, channel, pending))
                        .bind(3, Code.TRIES)
                        .bind(4, asking.lastAt().plus(Code.LIFE))
                        .bind(5, asking.lastAt())
                        .bind(6, asking.countsFrom())
                        .bind(7, asking.count());
        var whole = first ? statement : statement.bind(8, before);
        return whole.fetch().rowsUpdated().map(rows -> rows > 0);
    }

    /** The request with one try less; empty when no code is worth anything now. */
    Mono<ContactRequest> spendTry(String owner, Channel channel, Instant now) {
        return database.sql(TRY)
                .bind(0, owner)
                .bind(1, channel.name())
                .bind(2, now)
                .map(row -> read(owner, row))
                .one();
    }

    Mono<Void> close(String owner, Channel channel) {
        return database.sql(CLOSE).bind(0, owner).bind(1, channel.name()).then();
    }

    private ContactRequest read(String owner, Readable row) {
        var channel = Channel.valueOf(requireNonNull(row.get("channel", String.class)));
        var stored = row.get("pending", byte[].class);
        return new ContactRequest(
                channel,
                stored == null ? null : sealed.openPending(owner, channel, stored),
                requireNonNull(row.get("tries_left", Integer.class)),
                instant(row, "expires_at"),
                new Asking(
                        instant(row, "asked_at"),
                        instant(row, "counts_from"),
                        requireNonNull(row.get("asked", Integer.class))));
    }

    private static Instant instant(Readable row, String column) {
        return requireNonNull(row.get(column, OffsetDateTime.class)).toInstant();
    }
}
