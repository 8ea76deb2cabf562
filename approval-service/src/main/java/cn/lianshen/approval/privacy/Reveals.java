package cn.lianshen.approval.privacy;

import static java.util.Objects.requireNonNull;

import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.store.SealedColumn;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The log of who has looked at masked data, and why. It can only grow. */
@Component
public final class Reveals {
    static final SealedColumn REASON =
            new SealedColumn("reveals", "reason", List.of(SealedColumn.Key.uuid("reveal_id")));
    private static final String ADD =
            "INSERT INTO reveals (reveal_id, case_id, at, by, bureau, field, reason)"
                    + " VALUES ($1, $2, $3, $4, nullif($5, ''), $6, $7)";
    private static final String OF_CASE =
            "SELECT reveal_id, case_id, at, by, bureau, field, reason FROM reveals"
                    + " WHERE case_id = $1 ORDER BY at, reveal_id";

    private final DatabaseClient database;
    private final FieldCipher cipher;

    Reveals(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Comes back when it is on the disk: nothing is shown before. */
    public Mono<Void> add(Reveal reveal) {
        return database.sql(ADD)
                .bind(0, reveal.revealId())
                .bind(1, reveal.caseId())
                .bind(2, reveal.at())
                .bind(3, reveal.by())
                .bind(4, Objects.requireNonNullElse(reveal.bureau(), ""))
                .bind(5, reveal.field())
                .bind(6, cipher.seal(reveal.reason(), REASON.place(reveal.revealId())))
                .then();
    }

    /** Oldest first. */
    public Flux<Reveal> of(UUID caseId) {
        return database.sql(OF_CASE).bind(0, caseId).map((Readable row) -> read(row)).all();
    }

    private Reveal read(Readable row) {
        var id = requireNonNull(row.get("reveal_id", UUID.class));
        var reason = requireNonNull(row.get("reason", byte[].class));
        return new Reveal(
                id,
                requireNonNull(row.get("case_id", UUID.class)),
                requireNonNull(row.get("at", OffsetDateTime.class)).toInstant(),
                requireNonNull(row.get("by", String.class)),
                row.get("bureau", String.class),
                requireNonNull(row.get("field", String.class)),
                cipher.open(reason, REASON.place(id)));
    }
}
