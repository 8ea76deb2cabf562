package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;

import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Documents in PostgreSQL; each write is one statement. */
@Component
public final class Documents {
    private static final String VERSION =
            "INSERT INTO document_versions (document_id, version, sha256, length, type, name, state,"
                    + " scan_due, handed_in_by, handed_in_at) SELECT document_id, latest, $4, $5, $6,"
                    + " $7, $8, CASE $8 WHEN 'QUARANTINED' THEN $3 END, $10, $3 FROM written";
    private static final String MAKE =
            "WITH fresh AS ("
                    + IdempotencyKeys.insert(11)
                    + "), written AS (INSERT INTO documents (document_id, owner_id, material, latest,"
                    + " created_at, changed_at) SELECT $1, $2, $9, 1, $3, $3 FROM fresh"
                    + " RETURNING document_id, latest) "
                    + VERSION;
    private static final String ADD =
            "WITH written AS (UPDATE documents SET latest = latest + 1, changed_at = $3"
                    + " WHERE document_id = $1 AND owner_id = $2 AND latest = $9"
                    + " RETURNING document_id, latest) "
                    + VERSION;
    private static final String FROM =
            "SELECT "
                    + Document.COLUMNS
                    + " FROM documents d JOIN document_versions v USING (document_id)";
    private static final String ONE = FROM + " WHERE d.document_id = $1 ORDER BY v.version";
    private static final String OWN =
            FROM
                    + " WHERE d.owner_id = $1 AND ($2 = '' OR d.material = $2) AND v.version = d.latest"
                    + " ORDER BY d.changed_at DESC, d.document_id LIMIT $3";
    private static final String COUNT = "SELECT count(*) FROM documents WHERE owner_id = $1";
    private static final String DELETE =
            "DELETE FROM documents d WHERE d.document_id = $1 AND d.owner_id = $2 AND NOT EXISTS"
                    + " (SELECT FROM case_materials m WHERE m.document_id = d.document_id)";

    private final DatabaseClient database;

    Documents(DatabaseClient database) {
        this.database = database;
    }

    /** With all its versions; empty when there is none. */
    public Mono<Document> find(UUID documentId) {
        return database.sql(ONE)
                .bind(0, documentId)
                .map(Document::read)
                .all()
                .reduce(Document::and);
    }

    /**
     * A person's own, last changed first, each with its latest version.
     *
     * @param material code, or empty for all
     */
    public Flux<Document> of(String ownerId, String material, int limit) {
        return database.sql(OWN)
                .bind(0, ownerId)
                .bind(1, material)
                .bind(2, limit)
                .map(Document::read)
                .all();
    }

    /** Whether there was one that no case uses. */
    public Mono<Boolean> delete(String ownerId, UUID documentId) {
        return database.sql(DELETE)
                .bind(0, documentId)
                .bind(1, ownerId)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Mono<Long> count(String ownerId) {
        return database.sql(COUNT)
                .bind(0, ownerId)
                .map(row -> requireNonNull(row.get(0, Long.class)))
                .one();
    }

    /** Whether the key was new, and so the document was made. */
    Mono<Boolean> make(NewVersion first, String material, KeyedRequest key, StoredReply reply) {
        return bound(MAKE, first)
                .bind(8, material)
                .filter(statement -> IdempotencyKeys.bind(statement, 11, key, reply))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /** Whether the document still stood at the version that was seen. */
    Mono<Boolean> add(NewVersion next, int seen) {
        return bound(ADD, next).bind(8, seen).fetch().rowsUpdated().map(rows -> rows > 0);
    }

    private GenericExecuteSpec bound(String sql, NewVersion version) {
        return database.sql(sql)
                .bind(0, version.documentId())
                .bind(1, version.ownerId())
                .bind(2, version.at())
                .bind(3, version.file().sha256())
                .bind(4, version.file().length())
                .bind(5, version.file().type().name())
                .bind(6, version.file().name().value())
                .bind(7, version.state().name())
                .bind(9, version.by());
    }
}
