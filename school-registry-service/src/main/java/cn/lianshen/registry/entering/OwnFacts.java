package cn.lianshen.registry.entering;

import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import io.r2dbc.spi.Result;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of {@code own_facts}: only ever added to. */
@Component
final class OwnFacts {
    private static final String ADD =
            "WITH fresh AS ("
                    + IdempotencyKeys.insert(9)
                    + """
                    ), added AS (
                        INSERT INTO own_facts (institution_id, entry_id, at, region, happened_on, type, body, entered_by)
                        SELECT $1::uuid, $2::uuid, $3::timestamptz, $4, $5::date, $6, $7, $8 FROM fresh
                        RETURNING institution_id)
                    INSERT INTO projected.stale_institutions (institution_id) SELECT institution_id FROM added
                    """;
    private static final String HOLDER =
            "SELECT id FROM projected.institutions WHERE number_keys @> :number AND id <> :id LIMIT 1";

    private final DatabaseClient database;

    OwnFacts(DatabaseClient database) {
        this.database = database;
    }

    /** False when the request's key was there already: nothing was added. */
    Mono<Boolean> add(OwnFact fact, KeyedRequest request, StoredReply reply) {
        return database.inConnection(
                connection -> {
                    var row = fact.row();
                    var statement = connection.createStatement(ADD);
                    statement.bind(0, row.institutionId()).bind(1, row.source());
                    statement.bind(2, row.at().atOffset(ZoneOffset.UTC)).bind(3, row.region());
                    statement.bind(4, row.on()).bind(5, row.type()).bind(6, row.body());
                    statement.bind(7, fact.enteredBy());
                    IdempotencyKeys.bind(statement, 9, request, reply);
                    return Flux.from(statement.execute())
                            .flatMap(Result::getRowsUpdated)
                            .reduce(0L, Long::sum)
                            .map(rows -> rows > 0);
                });
    }

    /** Whether another institution has or had a licence of this number. */
    Mono<Boolean> heldByAnother(String digits, UUID institution) {
        return database.sql(HOLDER)
                .bind("number", new String[] {digits})
                .bind("id", institution)
                .map(row -> true)
                .one()
                .defaultIfEmpty(false);
    }
}
