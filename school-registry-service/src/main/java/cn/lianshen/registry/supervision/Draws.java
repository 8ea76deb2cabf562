package cn.lianshen.registry.supervision;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.supervision.domain.Pool;
import cn.lianshen.registry.supervision.domain.Pool.Conflict;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of {@code draws}; who can be drawn is read once, when the pool is frozen. */
@Component
final class Draws {
    private static final String INSTITUTIONS =
            """
            SELECT id FROM projected.institutions
            WHERE region = :region AND state IN ('LICENSED', 'REGISTERED', 'TERMINATING')
                AND (:kinds = '' OR kind = ANY(string_to_array(:kinds, ',')))
            """;
    private static final String INSPECTORS =
            "SELECT id FROM inspectors WHERE region = :region AND active";
    private static final String CONFLICTS =
            """
            SELECT c.inspector_id, c.institution_id FROM inspector_conflicts c
            JOIN inspectors i ON i.id = c.inspector_id WHERE i.region = :region
            """;
    private static final String COLUMNS =
            "SELECT id, region, title, pool, frozen_at, seed, seed_source, drawn, drawn_at FROM draws";

    private final DatabaseClient database;
    private final CanonicalJson json;

    Draws(DatabaseClient database, CanonicalJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Who and what can be drawn as it stands now.
     *
     * @param kinds separated by commas; empty for all
     */
    Mono<Pool> pool(String region, String kinds, int sample, int each) {
        var institutions = database.sql(INSTITUTIONS).bind("region", region).bind("kinds", kinds);
        var inspectors = database.sql(INSPECTORS).bind("region", region);
        return Mono.zip(
                        ids(institutions).collectList(),
                        ids(inspectors).collectList(),
                        conflicts(region).collectList())
                .map(
                        found ->
                                pool(
                                        new TreeSet<>(found.getT1()),
                                        new TreeSet<>(found.getT2()),
                                        new TreeSet<>(found.getT3()),
                                        sample,
                                        each));
    }

    Mono<Draw> one(UUID id) {
        return database.sql(COLUMNS + " WHERE id = :id").bind("id", id).map(this::read).one();
    }

    /** A county's, newest first. */
    Flux<Draw> of(String region) {
        return database.sql(COLUMNS + " WHERE region = :region ORDER BY frozen_at DESC LIMIT 50")
                .bind("region", region)
                .map(this::read)
                .all();
    }

    /** False when it was drawn before: a seed is taken once. */
    Mono<Boolean> draw(UUID id, String seed, String source, Object drawn, String by, Instant at) {
        return database.sql(
                        """
                        UPDATE draws SET seed = :seed, seed_source = :source, drawn = :drawn, drawn_by = :by, drawn_at = :at
                        WHERE id = :id AND seed IS NULL
                        """)
                .bind("id", id)
                .bind("seed", seed)
                .bind("source", source)
                .bind("drawn", json.write(drawn))
                .bind("by", by)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /** Only what belongs to the pool: a conflict about another institution is nobody's business. */
    private static Pool pool(
            SortedSet<UUID> institutions,
            SortedSet<UUID> inspectors,
            SortedSet<Conflict> conflicts,
            int sample,
            int each) {
        conflicts.removeIf(
                it ->
                        !institutions.contains(it.institution())
                                || !inspectors.contains(it.inspector()));
        return new Pool(institutions, inspectors, conflicts, sample, each);
    }

    private static Flux<UUID> ids(DatabaseClient.GenericExecuteSpec sql) {
        return sql.map(row -> requireNonNull(row.get(0, UUID.class))).all();
    }

    private Flux<Conflict> conflicts(String region) {
        return database.sql(CONFLICTS)
                .bind("region", region)
                .map(
                        row ->
                                new Conflict(
                                        requireNonNull(row.get(0, UUID.class)),
                                        requireNonNull(row.get(1, UUID.class))))
                .all();
    }

    private Draw read(Readable row) {
        var drawn = row.get(7, String.class);
        return new Draw(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, String.class)),
                requireNonNull(row.get(2, String.class)),
                Pool.ALGORITHM,
                json.read(requireNonNull(row.get(3, String.class)), Pool.class),
                requireNonNull(row.get(4, Instant.class)),
                row.get(5, String.class),
                row.get(6, String.class),
                drawn == null
                        ? java.util.List.of()
                        : java.util.List.of(json.read(drawn, Pool.Drawn[].class)),
                row.get(8, Instant.class));
    }
}
