package cn.lianshen.registry.licence;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.verifier.RevocationList.Entry;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads {@code licence_issues}. */
@Component
final class IssueRows {
    private static final String OF =
            "SELECT "
                    + KnownIssue.COLUMNS
                    + " FROM licence_issues WHERE institution_id = :id ORDER BY issue";
    private static final String ONE =
            "SELECT "
                    + KnownIssue.COLUMNS
                    + " FROM licence_issues WHERE institution_id = :id AND issue = :issue";
    private static final String ENDED =
            """
            SELECT institution_id, issue, number, ended, ended_on FROM licence_issues
            WHERE region = :region AND ended IS NOT NULL AND ended_on <= :today ORDER BY institution_id, issue
            """;
    private static final String TAKE =
            """
            UPDATE licence_issues SET not_before = :until
            WHERE (institution_id, issue) = (
                SELECT institution_id, issue FROM licence_issues WHERE NOT sealed AND not_before < :now
                ORDER BY not_before LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING
            """
                    + KnownIssue.COLUMNS;

    private final DatabaseClient database;
    private final CanonicalJson json;
    private final Clock clock;

    IssueRows(DatabaseClient database, CanonicalJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** All licences of an institution, the first one first. */
    Flux<KnownIssue> of(UUID institution) {
        return database.sql(OF).bind("id", institution).map(this::read).all();
    }

    Mono<KnownIssue> one(UUID institution, int issue) {
        return database.sql(ONE).bind("id", institution).bind("issue", issue).map(this::read).one();
    }

    /** What a county's licences came to by {@code today}. */
    Flux<Entry> ended(String region, LocalDate today) {
        return database.sql(ENDED)
                .bind("region", region)
                .bind("today", today)
                .map(IssueRows::entry)
                .all();
    }

    /**
     * One whose files are not made yet, for the caller alone; empty when there is none.
     *
     * @param lease how long it is not given to anybody else
     */
    Mono<KnownIssue> take(Duration lease) {
        var now = clock.instant();
        return database.sql(TAKE)
                .bind("now", now)
                .bind("until", now.plus(lease))
                .map(this::read)
                .one();
    }

    private KnownIssue read(Readable row) {
        return KnownIssue.read(row, json);
    }

    private static Entry entry(Readable row) {
        return new Entry(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, Integer.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, LocalDate.class)));
    }
}
