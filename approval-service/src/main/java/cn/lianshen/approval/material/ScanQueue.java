package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Versions in quarantine. The rows are the queue: it outlives restarts, and when several instances
 * look at the same one, the first verdict counts.
 */
@Component
final class ScanQueue {
    private static final String DUE =
            "SELECT document_id, version, sha256 FROM document_versions"
                    + " WHERE scan_due <= $1 ORDER BY scan_due LIMIT $2";
    private static final String JUDGE =
            "UPDATE document_versions SET state = $3, finding = nullif($4, ''), scanned_at = $5,"
                    + " scan_due = NULL WHERE document_id = $1 AND version = $2"
                    + " AND state = 'QUARANTINED'";
    private static final String LATER =
            "UPDATE document_versions SET scan_due = $3 WHERE document_id = $1 AND version = $2"
                    + " AND state = 'QUARANTINED'";
    private static final String LENGTH =
            "SELECT count(*) FROM document_versions WHERE scan_due IS NOT NULL";

    private final DatabaseClient database;
    private final AtomicLong length;

    ScanQueue(DatabaseClient database, MeterRegistry meters) {
        this.database = database;
        this.length =
                requireNonNull(meters.gauge("lianshen.documents.quarantined", new AtomicLong()));
    }

    /** A version that nobody has looked at. */
    record Waiting(UUID documentId, int version, String sha256) {}

    /** Those that are to be looked at by now, the longest waiting first. */
    Flux<Waiting> due(Instant now, int most) {
        return database.sql(DUE)
                .bind(0, now)
                .bind(1, most)
                .map(
                        row ->
                                new Waiting(
                                        requireNonNull(row.get("document_id", UUID.class)),
                                        requireNonNull(row.get("version", Integer.class)),
                                        requireNonNull(row.get("sha256", String.class))))
                .all();
    }

    /** Lets it go, or keeps it for ever. */
    Mono<Void> judge(Waiting waiting, String state, String finding, Instant now) {
        return database.sql(JUDGE)
                .bind(0, waiting.documentId())
                .bind(1, waiting.version())
                .bind(2, state)
                .bind(3, finding)
                .bind(4, now)
                .then();
    }

    /** To be looked at again. */
    Mono<Void> postpone(Waiting waiting, Instant until) {
        return database.sql(LATER)
                .bind(0, waiting.documentId())
                .bind(1, waiting.version())
                .bind(2, until)
                .then();
    }

    /** For whoever watches the gauge. */
    Mono<Void> measure() {
        return database.sql(LENGTH)
                .map(row -> requireNonNull(row.get(0, Long.class)))
                .one()
                .doOnNext(length::set)
                .then();
    }
}
