package cn.lianshen.approval.sharing;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.sharing.domain.Kept;
import cn.lianshen.approval.sharing.domain.RecordState;
import cn.lianshen.approval.sharing.domain.SharedSubject;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What has been fetched, or confirmed by hand, for cases. */
@Component
public final class SharedRecords {
    /** An earlier case's rows that are looked at for one that serves again. */
    private static final int RECENT = 20;

    private static final String OF_CASE =
            "SELECT * FROM shared_records WHERE case_id = $1 ORDER BY material, part";
    private static final String OF_FOUNDER =
            "SELECT * FROM shared_records WHERE founder_id = $1 AND material = $2 AND source = $3"
                    + " AND state = 'FOUND' AND fetched_at > $4 AND case_id <> $5"
                    + " ORDER BY fetched_at DESC LIMIT $6";

    /**
     * A record that is there stays, unless an officer answers: two workers cannot undo each other.
     */
    private static final String SAVE =
            "INSERT INTO shared_records AS r (case_id, material, part, founder_id, source, state,"
                    + " since, fetched_at, valid_until, record, by, bureau)"
                    + " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
                    + " ON CONFLICT (case_id, material, part) DO UPDATE SET source = excluded.source,"
                    + " state = excluded.state, since = CASE WHEN r.state = excluded.state"
                    + " THEN r.since ELSE excluded.since END, fetched_at = excluded.fetched_at,"
                    + " valid_until = excluded.valid_until, record = excluded.record,"
                    + " by = excluded.by, bureau = excluded.bureau"
                    + " WHERE r.state = 'UNAVAILABLE' OR excluded.by IS NOT NULL";

    private static final String FORGET =
            "DELETE FROM shared_records WHERE case_id = $1 AND material = $2 AND part = $3";

    private final DatabaseClient database;
    private final SealedShares sealed;

    SharedRecords(DatabaseClient database, SealedShares sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    /** All that has come of what was asked, by material; what was not answered yet is not there. */
    public Flux<SharedRecord> ofCase(UUID caseId) {
        return database.sql(OF_CASE).bind(0, caseId).map((Readable row) -> read(row).row()).all();
    }

    /**
     * What another case of the founder fetched about the same subject, the newest, if it has not
     * ended.
     *
     * @param since no older than this
     */
    public Mono<SharedRecord> reusable(
            SharedRecord wanted,
            String founder,
            SharedSubject subject,
            Instant since,
            LocalDate on) {
        return database.sql(OF_FOUNDER)
                .bind(0, founder)
                .bind(1, wanted.material())
                .bind(2, wanted.source())
                .bind(3, since)
                .bind(4, wanted.caseId())
                .bind(5, RECENT)
                .map((Readable row) -> read(row))
                .all()
                .filter(found -> subject.equals(found.kept().subject()))
                .map(Opened::row)
                .filter(row -> row.held(on))
                .next();
    }

    /** Saves it, unless something better is there already. */
    public Mono<Void> save(String founder, SharedRecord it, Kept kept) {
        var statement =
                database.sql(SAVE)
                        .bind(0, it.caseId())
                        .bind(1, it.material())
                        .bind(2, it.part())
                        .bind(3, founder)
                        .bind(4, it.source())
                        .bind(5, it.state().name())
                        .bind(6, it.since());
        statement = bind(statement, 7, it.fetchedAt(), Instant.class);
        statement = bind(statement, 8, it.validUntil(), LocalDate.class);
        statement = statement.bind(9, sealed.seal(it.caseId(), it.material(), it.part(), kept));
        statement = bind(statement, 10, it.by(), String.class);
        return bind(statement, 11, it.bureau(), String.class).then();
    }

    /** As if it had not been asked. */
    public Mono<Void> forget(SharedRecord it) {
        return database.sql(FORGET)
                .bind(0, it.caseId())
                .bind(1, it.material())
                .bind(2, it.part())
                .then();
    }

    private record Opened(SharedRecord row, Kept kept) {}

    private Opened read(Readable row) {
        var caseId = requireNonNull(row.get("case_id", UUID.class));
        var material = text(row, "material");
        var part = text(row, "part");
        var stored = requireNonNull(row.get("record", byte[].class));
        var kept = sealed.open(caseId, material, part, stored);
        var record =
                new SharedRecord(
                        caseId,
                        material,
                        part,
                        text(row, "source"),
                        RecordState.valueOf(text(row, "state")),
                        requireNonNull(instant(row, "since")),
                        instant(row, "fetched_at"),
                        row.get("valid_until", LocalDate.class),
                        kept.document(),
                        row.get("by", String.class),
                        row.get("bureau", String.class));
        return new Opened(record, kept);
    }

    private static GenericExecuteSpec bind(
            GenericExecuteSpec statement, int index, @Nullable Object value, Class<?> type) {
        return value == null ? statement.bindNull(index, type) : statement.bind(index, value);
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }

    private static @Nullable Instant instant(Readable row, String column) {
        var at = row.get(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
