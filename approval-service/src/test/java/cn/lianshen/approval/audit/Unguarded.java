package cn.lianshen.approval.audit;

import org.springframework.r2dbc.core.DatabaseClient;

/** Writes as somebody would who owns the database and switches its triggers off. */
public final class Unguarded {
    private Unguarded() {}

    /** Runs this in a transaction of its own, with this table's triggers off. */
    public static void run(DatabaseClient database, String table, String sql) {
        database.sql(
                        "DO $do$ BEGIN ALTER TABLE %1$s DISABLE TRIGGER USER; %2$s; ALTER TABLE %1$s ENABLE TRIGGER USER; END $do$"
                                .formatted(table, sql))
                .then()
                .block();
    }
}
