package cn.lianshen.approval.notice;

import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Notices in the database: some tens of kilobytes each, a few a case, backed up together with the
 * log that they belong to.
 */
@Component
final class PostgresNoticeArchive implements NoticeArchive {
    private static final String KEEP =
            "INSERT INTO notice_contents (sha256, content) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    private static final String FETCH = "SELECT content FROM notice_contents WHERE sha256 = $1";

    private final DatabaseClient database;

    PostgresNoticeArchive(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> keep(String sha256, byte[] content) {
        return database.sql(KEEP).bind(0, sha256).bind(1, content).then();
    }

    @Override
    public Mono<byte[]> fetch(String sha256) {
        return database.sql(FETCH)
                .bind(0, sha256)
                .map(row -> Objects.requireNonNull(row.get(0, byte[].class)))
                .one()
                .switchIfEmpty(
                        Mono.error(() -> new IllegalStateException("notice is gone: " + sha256)));
    }
}
