package cn.lianshen.notification.contact;

import static java.util.Objects.requireNonNull;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.notice.domain.NoticeKind;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of {@code contacts}. */
@Component
final class Contacts {
    private static final String OF_OWNER =
            "SELECT channel, address, kinds, confirmed_at FROM contacts WHERE owner = $1";

    /** Somebody who moves house keeps the choice of what to hear. */
    private static final String PUT =
            "INSERT INTO contacts (owner, channel, address, kinds, confirmed_at)"
                    + " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (owner, channel)"
                    + " DO UPDATE SET address = $3, confirmed_at = $5";

    private static final String CHOOSE =
            "UPDATE contacts SET kinds = $3 WHERE owner = $1 AND channel = $2";
    private static final String REMOVE = "DELETE FROM contacts WHERE owner = $1 AND channel = $2";

    private final DatabaseClient database;
    private final SealedContacts sealed;

    Contacts(DatabaseClient database, SealedContacts sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    Flux<Contact> of(String owner) {
        return database.sql(OF_OWNER).bind(0, owner).map(row -> read(owner, row)).all();
    }

    /** A new address hears of everything until its owner chooses. */
    Mono<Void> put(String owner, Channel channel, Address address, Instant now) {
        return database.sql(PUT)
                .bind(0, owner)
                .bind(1, channel.name())
                .bind(2, sealed.seal(owner, channel, address))
                .bind(3, names(EnumSet.allOf(NoticeKind.class)))
                .bind(4, now)
                .then();
    }

    /** Whether there is such a contact. */
    Mono<Boolean> choose(String owner, Channel channel, Set<NoticeKind> kinds) {
        return database.sql(CHOOSE)
                .bind(0, owner)
                .bind(1, channel.name())
                .bind(2, names(kinds))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Mono<Void> remove(String owner, Channel channel) {
        return database.sql(REMOVE).bind(0, owner).bind(1, channel.name()).then();
    }

    private Contact read(String owner, Readable row) {
        var channel = Channel.valueOf(requireNonNull(row.get("channel", String.class)));
        var kinds = EnumSet.noneOf(NoticeKind.class);
        Arrays.stream(requireNonNull(row.get("kinds", String[].class)))
                .map(NoticeKind::valueOf)
                .forEach(kinds::add);
        return new Contact(
                channel,
                sealed.open(owner, channel, requireNonNull(row.get("address", byte[].class))),
                kinds,
                requireNonNull(row.get("confirmed_at", OffsetDateTime.class)).toInstant());
    }

    private static String[] names(Collection<NoticeKind> kinds) {
        return kinds.stream().sorted().map(NoticeKind::name).toArray(String[]::new);
    }
}
