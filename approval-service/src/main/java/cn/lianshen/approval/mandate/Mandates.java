package cn.lianshen.approval.mandate;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.Deputies;
import cn.lianshen.approval.approvalcase.domain.event.AgentAppointed;
import cn.lianshen.approval.approvalcase.domain.event.AgentGround;
import cn.lianshen.approval.mandate.domain.Mandate;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Mandates as they are kept, and who may file by them. */
@Component
final class Mandates implements Deputies {
    private static final String COLUMNS =
            "mandate_id, founder_id, draft_id, ground, given_at, code_until, expires_at, officer,"
                    + " taken_at, ended_at";
    private static final String ADD =
            "INSERT INTO mandates (mandate_id, founder_id, draft_id, ground, code, given_at,"
                    + " code_until, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
                    + " ON CONFLICT DO NOTHING";
    private static final String TAKE =
            "UPDATE mandates SET officer = $2, taken_at = coalesce(taken_at, $3)"
                    + " WHERE code = $1 AND coalesce(officer, $2) = $2 AND founder_id <> $2"
                    + " AND ended_at IS NULL AND code_until > $3 RETURNING "
                    + COLUMNS;
    private static final String END =
            "UPDATE mandates SET ended_at = $3 WHERE mandate_id = $1"
                    + " AND $2 IN (founder_id, officer) AND ended_at IS NULL";
    private static final String OF = "SELECT " + COLUMNS + " FROM mandates WHERE mandate_id = $1";
    private static final String BETWEEN =
            "SELECT "
                    + COLUMNS
                    + " FROM mandates WHERE (founder_id = $1 OR officer = $1)"
                    + " AND ended_at IS NULL AND expires_at > $2 ORDER BY given_at DESC, mandate_id"
                    + " LIMIT 200";

    private static final String FILING =
            "SELECT ground FROM mandates WHERE founder_id = $1 AND draft_id = $2 AND officer = $3"
                    + " AND ended_at IS NULL AND expires_at > $4 ORDER BY given_at LIMIT 1";

    private final DatabaseClient database;
    private final Clock clock;

    Mandates(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Mono<AgentAppointed> appointment(String founderId, UUID draftId, String agent) {
        return database.sql(FILING)
                .bind(0, founderId)
                .bind(1, draftId)
                .bind(2, agent)
                .bind(3, clock.instant())
                .map((Readable row) -> requireNonNull(row.get("ground", String.class)))
                .one()
                .map(ground -> new AgentAppointed(agent, AgentGround.valueOf(ground)));
    }

    /** Whether it is there now and was not before. */
    Mono<Boolean> add(Mandate mandate, MandateCode code) {
        return database.sql(ADD)
                .bind(0, mandate.mandateId())
                .bind(1, mandate.founderId())
                .bind(2, mandate.draftId())
                .bind(3, mandate.ground().name())
                .bind(4, code.hash())
                .bind(5, mandate.givenAt())
                .bind(6, mandate.codeUntil())
                .bind(7, mandate.expiresAt())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /**
     * Empty when the code is unknown, used by somebody else, too old, ended or the caller's own.
     */
    Mono<Mandate> take(MandateCode code, String officer, Instant now) {
        return database.sql(TAKE)
                .bind(0, code.hash())
                .bind(1, officer)
                .bind(2, now)
                .map((Readable row) -> read(row))
                .one();
    }

    /** Whether it stood and is ended now. */
    Mono<Boolean> end(UUID mandateId, String subject, Instant now) {
        return database.sql(END)
                .bind(0, mandateId)
                .bind(1, subject)
                .bind(2, now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Mono<Mandate> find(UUID mandateId) {
        return database.sql(OF).bind(0, mandateId).map((Readable row) -> read(row)).one();
    }

    /** What somebody has given or taken on and what stands, newest first. */
    Flux<Mandate> standing(String subject, Instant now) {
        return database.sql(BETWEEN)
                .bind(0, subject)
                .bind(1, now)
                .map((Readable row) -> read(row))
                .all();
    }

    private static Mandate read(Readable row) {
        return new Mandate(
                requireNonNull(row.get("mandate_id", UUID.class)),
                requireNonNull(row.get("founder_id", String.class)),
                requireNonNull(row.get("draft_id", UUID.class)),
                AgentGround.valueOf(requireNonNull(row.get("ground", String.class))),
                requireNonNull(at(row, "given_at")),
                requireNonNull(at(row, "code_until")),
                requireNonNull(at(row, "expires_at")),
                row.get("officer", String.class),
                at(row, "taken_at"),
                at(row, "ended_at"));
    }

    private static @Nullable Instant at(Readable row, String column) {
        var at = row.get(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
