package cn.lianshen.bench.reading;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Indexes and keys that are cheaper built on all rows at once than row by row. */
final class HeavyIndexes {
    private final BenchDatabase database;
    private final List<String> tables;
    private final List<String> creations = new ArrayList<>();

    HeavyIndexes(BenchDatabase database, List<String> tables) {
        this.database = database;
        this.tables = tables;
    }

    void drop() throws SQLException {
        for (var table : tables) {
            var of =
                    " FROM pg_constraint WHERE contype IN ('p', 'u') AND conrelid = '"
                            + table
                            + "'::regclass";
            creations.addAll(
                    database.texts(
                            "SELECT 'ALTER TABLE "
                                    + table
                                    + " ADD CONSTRAINT ' || conname || ' ' || pg_get_constraintdef(oid)"
                                    + of));
            for (var name : database.texts("SELECT conname" + of)) {
                database.run("ALTER TABLE " + table + " DROP CONSTRAINT " + name);
            }
            var left =
                    " FROM pg_indexes WHERE schemaname = 'public' AND tablename = '" + table + "'";
            creations.addAll(database.texts("SELECT indexdef" + left));
            for (var name : database.texts("SELECT indexname" + left)) {
                database.run("DROP INDEX " + name);
            }
        }
    }

    void create() throws SQLException {
        for (var creation : creations) {
            database.run("SET maintenance_work_mem = '512MB'; " + creation);
        }
    }
}
