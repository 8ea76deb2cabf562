package cn.lianshen.registry.institution;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.institution.domain.Chronicle;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads institutions as they were drawn up last; also while facts are read again. */
@Component
public final class Register {
    private static final String STATE =
            "SELECT entry FROM projected.institution_entries WHERE institution_id = :id";
    private static final String HISTORY =
            "SELECT facts FROM projected.institution_entries WHERE institution_id = :id";
    private static final String EXPORT =
            """
            SELECT entry, facts FROM projected.institution_entries ORDER BY institution_id
            """;
    private static final String COUNTY =
            """
            SELECT e.entry FROM projected.institutions i
            JOIN projected.institution_entries e ON e.institution_id = i.id
            WHERE i.region = :region ORDER BY i.name_key, i.id
            """;

    private static final String COUNTY_FACTS =
            """
            SELECT i.id, e.facts FROM projected.institutions i
            JOIN projected.institution_entries e ON e.institution_id = i.id
            WHERE i.region = :region ORDER BY i.name_key, i.id
            """;

    private final DatabaseClient database;
    private final FactRows rows;
    private final CanonicalJson json;

    Register(DatabaseClient database, FactRows rows, CanonicalJson json) {
        this.database = database;
        this.rows = rows;
        this.json = json;
    }

    /** Empty when it is not listed. */
    public Mono<PublicState> state(UUID id) {
        return database.sql(STATE).bind("id", id).map(this::state).one();
    }

    /** Empty when it is not listed. */
    public Mono<Chronicle> chronicle(UUID id) {
        return database.sql(HISTORY)
                .bind("id", id)
                .map(row -> requireNonNull(row.get(0, String.class)))
                .one()
                .map(this::chronicle);
    }

    /** All of a county, by name. */
    public Flux<PublicState> county(String region) {
        return database.sql(COUNTY).bind("region", region).map(this::state).all();
    }

    /**
     * The same as they stood at the end of {@code day}; those of which there was none are left out.
     */
    public Flux<PublicState> county(String region, LocalDate day) {
        return database.sql(COUNTY_FACTS)
                .bind("region", region)
                .map(row -> asOf(row, day))
                .all()
                .flatMapIterable(found -> found.stream().toList());
    }

    /**
     * The whole register with all facts, a line of canonical JSON each, in the order of the ids.
     */
    public Flux<String> export() {
        return database.sql(EXPORT)
                .map(
                        row ->
                                "{\"entry\":%s,\"facts\":%s}\n"
                                        .formatted(
                                                row.get(0, String.class), row.get(1, String.class)))
                .all();
    }

    /** The state that is the first column of a row. */
    public PublicState state(Readable row) {
        return json.read(requireNonNull(row.get(0, String.class)), PublicState.class);
    }

    private Optional<PublicState> asOf(Readable row, LocalDate day) {
        var id = requireNonNull(row.get(0, UUID.class));
        return chronicle(requireNonNull(row.get(1, String.class)))
                .asOf(day)
                .map(entry -> PublicState.of(id, entry));
    }

    private Chronicle chronicle(String facts) {
        return Chronicle.of(
                Arrays.stream(json.read(facts, FactRow[].class)).map(rows::fact).toList());
    }
}
