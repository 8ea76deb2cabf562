package cn.lianshen.registry;

import cn.lianshen.testkit.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The register's tables, looked at from outside the service. */
public record RegisterTables(TestDatabase database) {
    private static final List<String> ALL =
            List.of(
                    "projected.filings",
                    "projected.facts",
                    "projected.institutions",
                    "projected.institution_entries",
                    "own_facts");

    /** Every row of every table as text, sorted. */
    public List<String> content() {
        var rows = new ArrayList<String>();
        for (var table : ALL) {
            rows.addAll(
                    column("SELECT '%1$s ' || t::text FROM %1$s t ORDER BY 1".formatted(table)));
        }
        return rows;
    }

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

    public void change(String sql) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
