package cn.lianshen.approval.inquiry;

import io.r2dbc.spi.Readable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/**
 * One question to the database in the making: text, and a value for each question mark in it. Every
 * mark is written with its type, so that the very text can be explained.
 */
public final class Query {
    private final StringBuilder text = new StringBuilder(1024);
    private final List<Object> values = new ArrayList<>();

    /** Adds text, with one value for each question mark in it. */
    public Query add(String sql, Object... marks) {
        var mark = 0;
        for (var i = 0; i < sql.length(); i++) {
            var c = sql.charAt(i);
            if (c == '?') {
                values.add(marks[mark++]);
                text.append('$').append(values.size());
            } else {
                text.append(c);
            }
        }
        return this;
    }

    /** Adds text with one question mark only when there is a value for it. */
    public Query given(String sql, @Nullable Object value) {
        return value == null ? this : add(sql, value);
    }

    /** Asks it. */
    public <T> Flux<T> ask(DatabaseClient database, Function<Readable, T> row) {
        var spec = database.sql(text.toString());
        for (var i = 0; i < values.size(); i++) {
            spec = spec.bind(i, values.get(i));
        }
        return spec.map(row).all();
    }
}
