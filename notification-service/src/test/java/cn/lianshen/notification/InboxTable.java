package cn.lianshen.notification;

import cn.lianshen.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The service's tables, looked at and written to from outside, as another instance would. */
public record InboxTable(TestDatabase database) {

    /** A transaction of our own, which the caller ends. */
    public Connection begin() {
        try {
            var connection = DriverManager.getConnection(database.jdbcUrl());
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts {@code count} notices into the inbox of a person, versions counting from 1. */
    public static void put(Connection connection, String person, int count) {
        var sql =
                """
                INSERT INTO inbox_entries (case_id, version, recipient, code, type, at, case_number, facts)
                SELECT ?, n, 'person:' || ?, 'opinion-recorded', 'approval.opinion-recorded.v1',
                       '2026-11-23T01:00:00Z', '330327052026112302000017', '{"bureau":"BB"}'
                FROM generate_series(1, ?) n ORDER BY n
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, person);
            statement.setInt(3, count);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One notice for each transaction id, all of them older than any running transaction. */
    public void putAt(String person, String... transactions) {
        var sql =
                """
                INSERT INTO inbox_entries (case_id, version, recipient, code, type, at, case_number, facts, xid)
                SELECT gen_random_uuid(), 1, 'person:' || ?, 'permission-refused',
                       'approval.permission-refused.v1', '2026-11-23T01:00:00Z',
                       '330327052026112302000017', '{"bureau":"EDU"}', x::xid8
                FROM unnest(?) x
                """;
        try (var connection = DriverManager.getConnection(database.jdbcUrl());
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, person);
            statement.setArray(2, connection.createArrayOf("text", transactions));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of a query. */
    public List<String> column(String sql) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
