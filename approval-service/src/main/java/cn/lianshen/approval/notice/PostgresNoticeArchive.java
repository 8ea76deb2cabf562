package cn.lianshen.approval.notice;

import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.store.SealedColumn;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Notices in the database, sealed: some tens of kilobytes each, a few a case, backed up together
 * with the log that they belong to.
 */
@Component
final class PostgresNoticeArchive implements NoticeArchive {
    static final SealedColumn CONTENT =
            new SealedColumn(
                    "notice_contents", "content", List.of(SealedColumn.Key.text("sha256")));

    private static final String KEEP =
            "INSERT INTO notice_contents (sha256, content) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    private static final String FETCH = "SELECT content FROM notice_contents WHERE sha256 = $1";

    private final DatabaseClient database;
    private final FieldCipher cipher;

    PostgresNoticeArchive(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public Mono<Void> keep(String sha256, byte[] content) {
        return database.sql(KEEP).bind(0, sha256).bind(1, seal(sha256, content)).then();
    }

    @Override
    public Mono<byte[]> fetch(String sha256) {
        return database.sql(FETCH)
                .bind(0, sha256)
                .map(row -> open(sha256, Objects.requireNonNull(row.get(0, byte[].class))))
                .one()
                .switchIfEmpty(
                        Mono.error(() -> new IllegalStateException("notice is gone: " + sha256)));
    }

    /** What is sealed is text, so that keys can be changed without knowing what it holds. */
    private byte[] seal(String sha256, byte[] content) {
        return cipher.seal(Base64.getEncoder().encodeToString(content), CONTENT.place(sha256));
    }

    private byte[] open(String sha256, byte[] stored) {
        return Base64.getDecoder().decode(cipher.open(stored, CONTENT.place(sha256)));
    }
}
