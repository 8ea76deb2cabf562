package cn.lianshen.approval.draft;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Drafts in PostgreSQL. Every statement names the founder: nobody reaches another's draft. */
@Component
public final class Drafts {
    private static final String CREATE =
            "INSERT INTO drafts (founder_id, draft_id, version, region, item, title, content,"
                    + " created_at, saved_at) SELECT $1, $2, 1, $3, $4, $5, $6, $7, $7"
                    + " WHERE (SELECT count(*) FROM drafts WHERE founder_id = $1"
                    + " AND filed_as IS NULL) < $8 ON CONFLICT DO NOTHING RETURNING version";
    private static final String UPDATE =
            "UPDATE drafts SET version = version + 1, region = $3, item = $4, title = $5,"
                    + " content = $6, saved_at = $7 WHERE founder_id = $1 AND draft_id = $2"
                    + " AND version = $8 AND filed_as IS NULL RETURNING version";
    private static final String ONE =
            "SELECT " + Draft.COLUMNS + " FROM drafts WHERE founder_id = $1 AND draft_id = $2";
    private static final String LIST =
            "SELECT "
                    + DraftLine.COLUMNS
                    + " FROM drafts WHERE founder_id = $1 AND filed_as IS NULL"
                    + " ORDER BY saved_at DESC, draft_id";
    private static final String DELETE =
            "DELETE FROM drafts WHERE founder_id = $1 AND draft_id = $2";

    private final DatabaseClient database;
    private final SealedDrafts sealed;
    private final DraftProperties settings;
    private final Clock clock;

    Drafts(
            DatabaseClient database,
            SealedDrafts sealed,
            DraftProperties settings,
            Clock countyClock) {
        this.database = database;
        this.sealed = sealed;
        this.settings = settings;
        this.clock = countyClock;
    }

    /**
     * Saves on top of the version that the client has seen; {@code 0} when there is none yet. What
     * was saved already by the same request is answered as saved.
     */
    public Mono<Saving> save(String founderId, UUID draftId, int seen, DraftText text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return database.sql(seen == 0 ? CREATE : UPDATE)
                .bind(0, founderId)
                .bind(1, draftId)
                .bind(2, text.region())
                .bind(3, text.item())
                .bind(4, sealed.seal(SealedDrafts.TITLE, founderId, draftId, text.title()))
                .bind(5, sealed.seal(SealedDrafts.CONTENT, founderId, draftId, text.content()))
                .bind(6, now)
                .bind(7, seen == 0 ? settings.most() : seen)
                .map(row -> requireNonNull(row.get(0, Integer.class)))
                .one()
                .<Saving>map(version -> new Saving.Saved(version, now))
                .switchIfEmpty(Mono.defer(() -> whyNot(founderId, draftId, seen, text)));
    }

    /** Empty when this founder has none of that id. */
    public Mono<Draft> find(String founderId, UUID draftId) {
        return of(ONE, founderId, draftId)
                .map((Readable row) -> sealed.draft(founderId, row))
                .one();
    }

    /** The founder's drafts that are not filed, newest first. */
    public Flux<DraftLine> list(String founderId) {
        return database.sql(LIST)
                .bind(0, founderId)
                .map((Readable row) -> sealed.line(founderId, row))
                .all();
    }

    /** Whether there was one. */
    public Mono<Boolean> delete(String founderId, UUID draftId) {
        return of(DELETE, founderId, draftId).fetch().rowsUpdated().map(rows -> rows > 0);
    }

    private Mono<Saving> whyNot(String founderId, UUID draftId, int seen, DraftText text) {
        return find(founderId, draftId)
                .map(found -> whyNot(found, seen, text))
                .defaultIfEmpty(
                        seen == 0 ? new Saving.TooMany(settings.most()) : new Saving.NotFound());
    }

    private static Saving whyNot(Draft found, int seen, DraftText text) {
        if (found.version() == seen + 1 && found.content().equals(text.content())) {
            return new Saving.Saved(found.version(), found.savedAt());
        }
        UUID filedAs = found.filedAs();
        return filedAs != null ? new Saving.Filed(filedAs) : new Saving.Stale(found.version());
    }

    private GenericExecuteSpec of(String sql, String founderId, UUID draftId) {
        return database.sql(sql).bind(0, founderId).bind(1, draftId);
    }
}
