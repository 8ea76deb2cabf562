package cn.lianshen.approval.approvalcase.store;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Runs one statement on a pooled connection, in its own transaction, in one round trip. Plain
 * R2DBC: the statements are few and known, and each layer above costs processor time on every
 * request.
 */
@Component
public final class Sql {
    private final ConnectionFactory connections;

    Sql(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** Rows of a query with positional parameters {@code $1…}. */
    public <T> Flux<T> query(String text, Function<Readable, T> row, Object... values) {
        return Flux.usingWhen(
                connections.create(),
                connection -> {
                    var statement = connection.createStatement(text);
                    for (var i = 0; i < values.length; i++) {
                        statement.bind(i, values[i]);
                    }
                    return Flux.from(statement.execute()).flatMap(r -> r.map(row));
                },
                Connection::close);
    }

    /** The one number that a statement answers. */
    Mono<Integer> number(SqlText sql) {
        return Mono.usingWhen(
                connections.create(),
                connection -> {
                    var statement = connection.createStatement(sql.text());
                    sql.bindTo(statement);
                    return Flux.from(statement.execute())
                            .flatMap(result -> result.map(Sql::first))
                            .single();
                },
                Connection::close);
    }

    private static Integer first(Readable row) {
        var value = row.get(0, Integer.class);
        return value == null ? 0 : value;
    }
}
