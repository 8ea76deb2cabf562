package cn.lianshen.registry.supervision;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import cn.lianshen.web.problem.Problem;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Result;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Inserts one row once a key, and answers 201 with its address. */
@Component
final class Creation {
    private final DatabaseClient database;
    private final IdempotencyKeys keys;
    private final CanonicalJson json;

    Creation(DatabaseClient database, IdempotencyKeys keys, CanonicalJson json) {
        this.database = database;
        this.keys = keys;
        this.json = json;
    }

    /**
     * What is inserted.
     *
     * @param into table and columns, e.g. {@code draws (id, region)}
     * @param values with their SQL types in {@code types}; a null needs none of its own
     * @param taken code of the 409 when a unique index refuses it
     */
    record Row(String into, List<String> types, List<@Nullable Object> values, String taken) {}

    Mono<ResponseEntity<byte[]>> add(Row row, UUID id, String path, KeyedRequest request) {
        var reply = new StoredReply(201, path + id, null, json.bytes(Map.of("id", id)));
        return inserted(row, request, reply)
                .onErrorMap(
                        DuplicateKeyException.class,
                        _ -> Problem.of(409, row.taken()).asException())
                .flatMap(
                        added ->
                                added
                                        ? Mono.just(reply.first())
                                        : keys.find(request).map(StoredReply::again));
    }

    private Mono<Boolean> inserted(Row row, KeyedRequest request, StoredReply reply) {
        return database.inConnection(
                connection -> {
                    var statement = connection.createStatement(sql(row));
                    for (var i = 0; i < row.values().size(); i++) {
                        var value = row.values().get(i);
                        if (value == null) {
                            statement.bind(i, Parameters.in(R2dbcType.VARCHAR));
                        } else {
                            statement.bind(i, value);
                        }
                    }
                    IdempotencyKeys.bind(statement, row.values().size() + 1, request, reply);
                    return Flux.from(statement.execute())
                            .flatMap(Result::getRowsUpdated)
                            .reduce(0L, Long::sum)
                            .map(rows -> rows > 0);
                });
    }

    private static String sql(Row row) {
        var values = new StringBuilder();
        for (var i = 0; i < row.types().size(); i++) {
            values.append(i == 0 ? "" : ", ").append("$").append(i + 1);
            values.append("::").append(row.types().get(i));
        }
        return "WITH fresh AS (%s) INSERT INTO %s SELECT %s FROM fresh"
                .formatted(IdempotencyKeys.insert(row.types().size() + 1), row.into(), values);
    }
}
