package cn.lianshen.approval.sharing;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Cases for which something is still to be fetched; each is worked by one instance at a time. */
@Component
public final class ShareJobs {
    private static final String TAKE =
            "UPDATE share_jobs SET next_try = $1 WHERE case_id = (SELECT case_id FROM share_jobs"
                    + " WHERE next_try <= $2 ORDER BY next_try LIMIT 1 FOR UPDATE SKIP LOCKED)"
                    + " RETURNING case_id, next_try, attempts";
    private static final String DONE =
            "DELETE FROM share_jobs WHERE case_id = $1 AND next_try = $2";
    private static final String LATER =
            "UPDATE share_jobs SET next_try = $3, attempts = attempts + 1"
                    + " WHERE case_id = $1 AND next_try = $2";
    private static final String NOW =
            "INSERT INTO share_jobs (case_id, next_try, filed_at) VALUES ($1, $2, $2)"
                    + " ON CONFLICT (case_id) DO UPDATE SET next_try = $2, attempts = 0";
    private static final String NEXT = "SELECT next_try FROM share_jobs WHERE case_id = $1";
    private static final String WAITING =
            "SELECT count(*), coalesce(min(filed_at), $1) FROM share_jobs";

    private final DatabaseClient database;

    ShareJobs(DatabaseClient database) {
        this.database = database;
    }

    /** How many wait, and how long the oldest has. */
    public record Waiting(long cases, Duration oldest) {}

    /** The case that is due longest; empty when none is. */
    public Mono<ShareJob> take(Instant now, Duration lease) {
        return database.sql(TAKE)
                .bind(0, now.plus(lease))
                .bind(1, now)
                .map(
                        (Readable row) ->
                                new ShareJob(
                                        requireNonNull(row.get("case_id", UUID.class)),
                                        instant(row, "next_try"),
                                        requireNonNull(row.get("attempts", Integer.class))))
                .one();
    }

    /** All is answered; unless the lease has run out or somebody asked anew meanwhile. */
    public Mono<Void> done(ShareJob job) {
        return database.sql(DONE).bind(0, job.caseId()).bind(1, job.leasedUntil()).then();
    }

    /** Something is not answered yet; under the same condition. */
    public Mono<Void> later(ShareJob job, Instant next) {
        return database.sql(LATER)
                .bind(0, job.caseId())
                .bind(1, job.leasedUntil())
                .bind(2, next)
                .then();
    }

    /** To be worked at once, whether it was to be worked at all or not. */
    public Mono<Void> now(UUID caseId, Instant now) {
        return database.sql(NOW).bind(0, caseId).bind(1, now).then();
    }

    /** When it is worked next; empty when it is not. */
    public Mono<Instant> next(UUID caseId) {
        return database.sql(NEXT)
                .bind(0, caseId)
                .map((Readable row) -> instant(row, "next_try"))
                .one();
    }

    public Mono<Waiting> waiting(Instant now) {
        return database.sql(WAITING)
                .bind(0, now)
                .map(
                        (Readable row) ->
                                new Waiting(
                                        requireNonNull(row.get(0, Long.class)),
                                        Duration.between(
                                                requireNonNull(row.get(1, OffsetDateTime.class))
                                                        .toInstant(),
                                                now)))
                .one();
    }

    private static Instant instant(Readable row, String column) {
        return requireNonNull(row.get(column, OffsetDateTime.class)).toInstant();
    }
}
