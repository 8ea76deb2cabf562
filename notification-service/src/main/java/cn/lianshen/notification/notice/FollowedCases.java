package cn.lianshen.notification.notice;

import static java.util.Objects.requireNonNull;

import cn.lianshen.notification.notice.domain.Deadline;
import cn.lianshen.notification.notice.domain.FollowedCase;
import cn.lianshen.notification.notice.domain.Happening;
import cn.lianshen.notification.notice.domain.Happening.ApplicationFiled;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code followed_cases}: as much of each case as its later notices need. */
@Component
final class FollowedCases {
    private static final String FIND =
            """
            SELECT case_number, region, founder_id, lead, promise::text AS promise
            FROM followed_cases WHERE case_id = :caseId
            """;
    private static final String BEGIN =
            """
            INSERT INTO followed_cases (case_id, case_number, region, founder_id, lead)
            VALUES (:caseId, :caseNumber, :region, :founderId, :lead)
            """;
    private static final String PROMISE =
            "UPDATE followed_cases SET promise = CAST(:promise AS jsonb) WHERE case_id = :caseId";

    private final DatabaseClient database;
    private final JsonMapper json;

    FollowedCases(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Remembers what happened; empty when the case is not known and does not begin with this. */
    Mono<FollowedCase> follow(UUID caseId, Happening happening) {
        return happening instanceof ApplicationFiled filed
                ? begin(caseId, FollowedCase.of(filed))
                : find(caseId).flatMap(known -> keep(caseId, known, known.after(happening)));
    }

    private Mono<FollowedCase> begin(UUID caseId, FollowedCase begun) {
        return database.sql(BEGIN)
                .bind("caseId", caseId)
                .bind("caseNumber", begun.caseNumber())
                .bind("region", begun.region())
                .bind("founderId", begun.founderId())
                .bind("lead", begun.lead())
                .then()
                .thenReturn(begun);
    }

    private Mono<FollowedCase> find(UUID caseId) {
        return database.sql(FIND).bind("caseId", caseId).map(this::read).one();
    }

    private Mono<FollowedCase> keep(UUID caseId, FollowedCase known, FollowedCase now) {
        if (now.promise() == null || now.equals(known)) {
            return Mono.just(now);
        }
        return database.sql(PROMISE)
                .bind("caseId", caseId)
                .bind("promise", json.writeValueAsString(now.promise()))
                .then()
                .thenReturn(now);
    }

    private FollowedCase read(Readable row) {
        return new FollowedCase(
                text(row, "case_number"),
                text(row, "region"),
                text(row, "founder_id"),
                text(row, "lead"),
                promise(row.get("promise", String.class)));
    }

    private @Nullable Deadline promise(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, Deadline.class);
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }
}
