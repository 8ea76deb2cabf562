package cn.lianshen.bench.registry;

import cn.lianshen.bench.bare.Database;
import java.sql.Connection;
import java.sql.SQLException;

/** What a name search costs without pairs: plain LIKE over the same table, in the same order. */
final class PlainLike implements AutoCloseable {
    private static final String FIND =
            "SELECT e.entry FROM (SELECT id, name_key FROM projected.institutions WHERE name_key LIKE ?"
                    + " ORDER BY name_key, id LIMIT 21) i JOIN projected.institution_entries e"
                    + " ON e.institution_id = i.id";

    private final Connection connection;

    PlainLike(Database database) throws SQLException {
        connection = database.connect("projected");
    }

    void find(String fragment) throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, "%" + fragment.replace(" ", "%") + "%");
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
