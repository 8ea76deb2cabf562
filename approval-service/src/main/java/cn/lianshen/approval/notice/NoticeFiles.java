package cn.lianshen.approval.notice;

import java.time.Clock;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which notices are printed, and which are still to be: both in one place, so that they agree. */
@Component
final class NoticeFiles {
    private static final String ALL =
            "SELECT ordinal, sha256, size FROM notice_files WHERE case_id = $1";
    private static final String PRINTED =
            "WITH kept AS (INSERT INTO notice_files (case_id, ordinal, sha256, size, printed_at)"
                    + " VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING), done AS (DELETE FROM"
                    + " unprinted_notices WHERE case_id = $1 AND ordinal = $2) SELECT 1";

    private final DatabaseClient database;
    private final Clock clock;

    NoticeFiles(DatabaseClient database, Clock countyClock) {
        this.database = database;
        this.clock = countyClock;
    }

    /** Those of a case that are printed. */
    Flux<NoticeFile> of(UUID caseId) {
        return database.sql(ALL).bind(0, caseId).map(NoticeFile::read).all();
    }

    Mono<NoticeFile> one(UUID caseId, int ordinal) {
        return of(caseId).filter(file -> file.ordinal() == ordinal).next();
    }

    /** Who prints first, prints for good; the file that holds, whosever it is. */
    Mono<NoticeFile> printed(UUID caseId, NoticeFile file) {
        return database.sql(PRINTED)
                .bind(0, caseId)
                .bind(1, file.ordinal())
                .bind(2, file.sha256())
                .bind(3, file.size())
                .bind(4, clock.instant())
                .fetch()
                .first()
                .then(one(caseId, file.ordinal()));
    }
}
