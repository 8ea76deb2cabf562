package cn.lianshen.registry.supervision;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of {@code satisfactions}. */
@Component
final class Satisfactions {
    private final DatabaseClient database;

    Satisfactions(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A rating that asks for a reply.
     *
     * @param matter what was rated, e.g. a case number
     * @param replyBy last day to contact the rater; null while that year's working days are unknown
     */
    record Due(UUID id, String matter, int level, LocalDate ratedOn, @Nullable LocalDate replyBy) {}

    /**
     * How many ratings of one level, and what became of those that need a reply.
     *
     * @param needReply bad ones whose raters may be contacted
     * @param inTime replied to by their day
     * @param overdue not replied to, and their day is over
     * @param corrected replied to: what was wrong is mended; the two behind it are other outcomes
     */
    record Level(
            int level,
            long ratings,
            long needReply,
            long replied,
            long inTime,
            long overdue,
            long corrected,
            long explained,
            long notReached) {}

    Flux<Due> due(String region) {
        return database.sql(
                        """
                        SELECT id, matter, level, rated_on, reply_by FROM satisfactions
                        WHERE region = :region AND level <= 2 AND named AND replied_on IS NULL
                        ORDER BY rated_on, id LIMIT 500
                        """)
                .bind("region", region)
                .map(Satisfactions::readDue)
                .all();
    }

    Flux<Level> levels(String region, LocalDate today) {
        return database.sql(
                        """
                        SELECT level, count(*), count(*) FILTER (WHERE level <= 2 AND named),
                            count(*) FILTER (WHERE level <= 2 AND named AND replied_on IS NOT NULL),
                            count(*) FILTER (WHERE level <= 2 AND named
                                AND replied_on <= coalesce(reply_by, replied_on)),
                            count(*) FILTER (WHERE level <= 2 AND named AND replied_on IS NULL
                                AND reply_by < :today),
                            count(*) FILTER (WHERE reply = 'CORRECTED'),
                            count(*) FILTER (WHERE reply = 'EXPLAINED'),
                            count(*) FILTER (WHERE reply = 'NOT_REACHED')
                        FROM satisfactions WHERE region = :region GROUP BY level ORDER BY level DESC
                        """)
                .bind("region", region)
                .bind("today", today)
                .map(Satisfactions::readLevel)
                .all();
    }

    /** False when there is none of the county that waits for one. */
    Mono<Boolean> reply(UUID id, String region, String outcome, LocalDate on, String officer) {
        return database.sql(
                        """
                        UPDATE satisfactions SET reply = :outcome, replied_on = :on, replied_by = :by
                        WHERE id = :id AND region = :region AND replied_on IS NULL
                        """)
                .bind("id", id)
                .bind("region", region)
                .bind("outcome", outcome)
                .bind("on", on)
                .bind("by", officer)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private static Due readDue(Readable row) {
        return new Due(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, String.class)),
                requireNonNull(row.get(2, Integer.class)),
                requireNonNull(row.get(3, LocalDate.class)),
                row.get(4, LocalDate.class));
    }

    private static Level readLevel(Readable row) {
        return new Level(
                requireNonNull(row.get(0, Integer.class)),
                count(row, 1),
                count(row, 2),
                count(row, 3),
                count(row, 4),
                count(row, 5),
                count(row, 6),
                count(row, 7),
                count(row, 8));
    }

    private static long count(Readable row, int column) {
        return requireNonNull(row.get(column, Long.class));
    }
}
