package cn.lianshen.registry.lookup;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.Register;
import cn.lianshen.registry.lookup.domain.Criteria;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Searches the register: SQL straight to states. */
@Component
final class Search {
    private static final String POSITION =
            "SELECT name_key FROM projected.institutions WHERE id = :id";

    private final DatabaseClient database;
    private final Register register;

    Search(DatabaseClient database, Register register) {
        this.database = database;
        this.register = register;
    }

    /**
     * In the order of their names.
     *
     * @param after id of the last institution of the page before; nothing follows an unknown one
     */
    Flux<PublicState> find(Criteria criteria, @Nullable UUID after, int limit) {
        return after == null
                ? run(SearchSql.of(criteria, null, limit))
                : position(after).flatMapMany(from -> run(SearchSql.of(criteria, from, limit)));
    }

    private Flux<PublicState> run(SearchSql sql) {
        return database.sql(sql.text()).bindValues(sql.parameters()).map(register::state).all();
    }

    private Mono<Position> position(UUID id) {
        return database.sql(POSITION)
                .bind("id", id)
                .map(row -> new Position(requireNonNull(row.get(0, String.class)), id))
                .one();
    }
}
