package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;

import cn.lianshen.files.FileStore;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Which content is in the store. A row is there before the content and gone after it, and whoever
 * removes holds it locked, so that content never goes while somebody hands in the same again.
 */
@Component
final class StoredContents {
    private static final String CLAIM =
            "INSERT INTO stored_contents (sha256, claimed_at) VALUES ($1, $2)"
                    + " ON CONFLICT (sha256) DO UPDATE SET claimed_at = excluded.claimed_at";
    private static final String UNUSED =
            "SELECT sha256 FROM stored_contents c WHERE claimed_at < $1 AND NOT EXISTS"
                    + " (SELECT FROM document_versions v WHERE v.sha256 = c.sha256)"
                    + " ORDER BY claimed_at LIMIT $2 FOR UPDATE SKIP LOCKED";
    private static final String FORGET = "DELETE FROM stored_contents WHERE sha256 = $1";

    private final DatabaseClient database;
    private final FileStore documentStore;
    private final TransactionalOperator transaction;

    StoredContents(
            DatabaseClient database,
            FileStore documentStore,
            ReactiveTransactionManager transactions) {
        this.database = database;
        this.documentStore = documentStore;
        this.transaction = TransactionalOperator.create(transactions);
    }

    /** Says that this content is about to be kept. */
    Mono<Void> claim(String sha256, Instant now) {
        return database.sql(CLAIM).bind(0, sha256).bind(1, now).then();
    }

    /** Removes some content that no version has and nobody claimed of late; gives how many. */
    Mono<Long> removeUnused(Instant claimedBefore, int batch) {
        return database.sql(UNUSED)
                .bind(0, claimedBefore)
                .bind(1, batch)
                .map(row -> requireNonNull(row.get(0, String.class)))
                .all()
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(
                        sha256 ->
                                documentStore
                                        .remove(sha256)
                                        .then(database.sql(FORGET).bind(0, sha256).then())
                                        .thenReturn(sha256))
                .count()
                .as(transaction::transactional);
    }
}
