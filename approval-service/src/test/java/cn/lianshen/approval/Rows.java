package cn.lianshen.approval;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;

/** What stands in the database, for tests that look behind the service. */
public final class Rows {
    private final DatabaseClient database;

    public Rows(DatabaseClient database) {
        this.database = database;
    }

    /** The first column of all rows. */
    public <T> List<T> all(Class<T> type, String sql, Object... values) {
        var statement = database.sql(sql);
        for (int i = 0; i < values.length; i++) {
            statement = statement.bind(i, values[i]);
        }
        return requireNonNull(
                statement.map(row -> requireNonNull(row.get(0, type))).all().collectList().block());
    }

    /** The first column of the only row. */
    public <T> T one(Class<T> type, String sql, Object... values) {
        return all(type, sql, values).getFirst();
    }
}
