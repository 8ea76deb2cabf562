package cn.lianshen.registry.exchange;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.exchange.domain.Field;
import cn.lianshen.registry.exchange.domain.Known;
import cn.lianshen.registry.exchange.domain.Row;
import cn.lianshen.registry.exchange.domain.Statement;
import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.institution.FactCodec;
import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.SearchText;
import cn.lianshen.registry.institution.domain.Happening.SchoolEntered;
import cn.lianshen.registry.institution.domain.Happening.SchoolRestated;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the register for the schools that many rows name, all at once. */
@Component
final class KnownSchools {

    /**
     * No LIMIT where another holder of a number is looked for: there mostly is none, and whoever
     * expects to come upon one soon goes through the whole table for each row. A row without a
     * readable number is the school of its code and its name, if there is one.
     */
    private static final String FIND =
            """
            WITH r AS MATERIALIZED (
                SELECT a.row, a.digits, a.code, coalesce(a.id, (
                    SELECT (array_agg(i.id))[1] FROM projected.institutions i
                    WHERE a.id IS NULL AND i.credit_code = a.code AND i.name_key = a.name)) AS id
                FROM jsonb_to_recordset(:rows::jsonb) AS a(row int, id uuid, digits text, code text, name text))
            SELECT r.row, r.id, coalesce(e.entry, h.entry), o.type, o.body, o.happened_on, o.region,
                EXISTS (SELECT 1 FROM projected.facts f WHERE f.institution_id = r.id),
                h.entry IS NOT NULL,
                EXISTS (SELECT 1 FROM projected.institutions i WHERE i.credit_code = r.code
                    AND i.id IS DISTINCT FROM r.id)
            FROM r
            LEFT JOIN projected.institution_entries e ON e.institution_id = r.id
            LEFT JOIN LATERAL (
                SELECT max(he.entry) AS entry FROM (
                    SELECT i.id FROM projected.institutions i
                    WHERE i.number_keys @> ARRAY[r.digits] AND i.id <> r.id OFFSET 0) other
                JOIN LATERAL (SELECT x.entry FROM projected.institution_entries x
                    WHERE x.institution_id = other.id OFFSET 0) he ON true) h ON true
            LEFT JOIN LATERAL (
                SELECT f.type, f.body, f.happened_on, f.region FROM own_facts f
                WHERE f.institution_id = r.id AND f.type IN ('school-entered', 'school-restated')
                ORDER BY f.happened_on DESC, f.at DESC LIMIT 1) o ON true
            """;

    private final DatabaseClient database;
    private final CanonicalJson json;
    private final FactCodec facts;

    KnownSchools(DatabaseClient database, CanonicalJson json, FactCodec facts) {
        this.database = database;
        this.json = json;
        this.facts = facts;
    }

    /** Something for each row, by its number. */
    Mono<Map<Integer, Known>> of(List<Row> rows) {
        var asked = json.write(rows.stream().map(Asked::of).toList());
        return database.sql(FIND)
                .bind("rows", asked)
                .map(row -> Map.entry(requireNonNull(row.get(0, Integer.class)), read(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** A row's part of the question. */
    record Asked(
            int row,
            @Nullable UUID id,
            @Nullable String digits,
            @Nullable String code,
            String name) {
        static Asked of(Row row) {
            var number = row.get(Field.LICENCE_NUMBER);
            var code = row.get(Field.CREDIT_CODE);
            return new Asked(
                    row.number(),
                    number.isEmpty() ? null : identity(number),
                    LicenceNumberKey.of(number).map(LicenceNumberKey::digits).orElse(null),
                    code.isEmpty() ? null : code,
                    SearchText.key(row.get(Field.NAME)).value());
        }

        /** The same as approval-service gives a school that is told by its licence alone. */
        private static UUID identity(String licenceNumber) {
            return UUID.nameUUIDFromBytes(licenceNumber.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Known read(Readable row) {
        return new Known(
                row.get(1, UUID.class),
                state(row.get(2, String.class)),
                entered(row),
                row.get(5, LocalDate.class),
                is(row.get(7, Boolean.class)),
                is(row.get(8, Boolean.class)),
                is(row.get(9, Boolean.class)));
    }

    private Map<Field, String> state(@Nullable String entry) {
        return entry == null ? Map.of() : StateValues.of(json.read(entry, PublicState.class));
    }

    private Map<Field, String> entered(Readable row) {
        var type = row.get(3, String.class);
        if (type == null) {
            return Map.of();
        }
        var region = requireNonNull(row.get(6, String.class));
        return switch (facts.read(type, requireNonNull(row.get(4, String.class)))) {
            case SchoolEntered it -> Statement.values(region, it);
            case SchoolRestated it -> Statement.values(region, it.school());
            default -> Map.of();
        };
    }

    private static boolean is(@Nullable Boolean flag) {
        return Objects.requireNonNullElse(flag, false);
    }
}
