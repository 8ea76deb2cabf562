package cn.lianshen.bench.bare;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Empty copies of the service's tables, with their keys, indexes and storage settings, in a schema
 * of the bench's own.
 */
public final class Scratch implements AutoCloseable {
    static final String SCHEMA = "lianshen_bench";

    private final Connection connection;

    private Scratch(Connection connection) {
        this.connection = connection;
    }

    /** Lays the copies out afresh. */
    public static Scratch create(Database database) throws SQLException {
        var scratch = new Scratch(database.connect("public"));
        scratch.run("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
        scratch.run("CREATE SCHEMA " + SCHEMA);
        for (String table : Snapshot.TABLES) {
            scratch.copy(table);
        }
        return scratch;
    }

    /** Each round begins on empty tables. */
    public void empty() throws SQLException {
        for (String table : Snapshot.TABLES) {
            run("TRUNCATE " + SCHEMA + "." + table);
        }
    }

    /** Leaves nothing behind. */
    @Override
    public void close() throws SQLException {
        run("DROP SCHEMA " + SCHEMA + " CASCADE");
        connection.close();
    }

    private void copy(String table) throws SQLException {
        String copy = SCHEMA + "." + table;
        run("CREATE TABLE " + copy + " (LIKE public." + table + " INCLUDING ALL)");
        String storage = storage(table); // LIKE leaves it out
        if (!storage.isEmpty()) {
            run("ALTER TABLE " + copy + " SET (" + storage + ")");
        }
    }

    private String storage(String table) throws SQLException {
        String query =
                "SELECT coalesce(array_to_string(reloptions, ', '), '') FROM pg_class"
                        + " WHERE oid = 'public."
                        + table
                        + "'::regclass";
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
