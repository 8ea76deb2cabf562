package cn.lianshen.registry.lookup;

import cn.lianshen.registry.lookup.domain.Criteria;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the register: SQL straight to rows, with the last licence and classification of each. */
@Component
final class Register {
    private static final String READ =
            """
            SELECT i.id, i.revision, i.region, i.kind, i.name, i.state, i.registrar, i.credit_code,
                   i.registered_on, c.classification, l.*
            FROM institutions i
            CROSS JOIN LATERAL (
                SELECT number, address, founders, legal_representative, principal, issuer, valid_from, valid_to
                FROM licences WHERE institution_id = i.id ORDER BY at DESC, version DESC LIMIT 1) l
            CROSS JOIN LATERAL (
                SELECT classification FROM classifications
                WHERE institution_id = i.id ORDER BY since DESC, at DESC, version DESC LIMIT 1) c
            """;
    private static final String PAGE = " ORDER BY i.name_key, i.id LIMIT :limit";

    private final DatabaseClient database;

    Register(DatabaseClient database) {
        this.database = database;
    }

    Mono<InstitutionRow> get(UUID id) {
        return database.sql(READ + "WHERE i.id = :id")
                .bind("id", id)
                .map(InstitutionRows::read)
                .one();
    }

    /**
     * In the order of their names.
     *
     * @param after id of the last institution of the page before
     */
    Flux<InstitutionRow> find(Criteria criteria, @Nullable UUID after, int limit) {
        var conditions = SearchConditions.of(criteria, after);
        return conditions
                .bind(database.sql(READ + conditions.sql() + PAGE))
                .bind("limit", limit)
                .map(InstitutionRows::read)
                .all();
    }
}
