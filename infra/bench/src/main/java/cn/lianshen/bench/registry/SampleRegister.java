package cn.lianshen.bench.registry;

import cn.lianshen.bench.bare.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.postgresql.PGConnection;

/** Puts made-up institutions among those that are there, and takes them away again. */
final class SampleRegister {
    static final String COLUMNS =
            "id, region, kind, state, classification, founded_on, name_key, name_pairs, place_key,"
                    + " place_pairs, number_keys, credit_code, digest";
    static final String ENTRY_COLUMNS = "institution_id, entry, facts";

    private final Database database;

    SampleRegister(Database database) {
        this.database = database;
    }

    void fill(int institutions) throws SQLException, IOException {
        try (var connection = database.connect("projected")) {
            remove(connection);
            copy(connection, "institutions (" + COLUMNS, institutions, SampleInstitution::line);
            copy(
                    connection,
                    "institution_entries (" + ENTRY_COLUMNS,
                    institutions,
                    SampleInstitution::entryLine);
            tidy(connection);
        }
    }

    void remove() throws SQLException {
        try (var connection = database.connect("projected")) {
            remove(connection);
            tidy(connection);
        }
    }

    private static void remove(Connection connection) throws SQLException {
        var marked = "::text LIKE '" + SampleInstitution.MARK + "-%'";
        run(connection, "DELETE FROM projected.institutions WHERE id" + marked);
        run(connection, "DELETE FROM projected.institution_entries WHERE institution_id" + marked);
    }

    private static void tidy(Connection connection) throws SQLException {
        run(connection, "VACUUM (ANALYZE) projected.institutions, projected.institution_entries");
    }

    private static void copy(
            Connection connection,
            String table,
            int institutions,
            Function<SampleInstitution, String> lines)
            throws SQLException, IOException {
        var sql = "COPY projected." + table + ") FROM STDIN";
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        for (var number = 0; number < institutions; number++) {
            var text = lines.apply(new SampleInstitution(number));
            var line = text.getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(line, 0, line.length);
        }
        copy.endCopy();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
