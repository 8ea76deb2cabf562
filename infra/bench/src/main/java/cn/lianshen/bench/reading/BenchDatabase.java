package cn.lianshen.bench.reading;

import cn.lianshen.bench.bare.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A database of the bench's own, on the server that the platform uses. */
final class BenchDatabase {
    static final String NAME = "approval_bench";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Database server;

    BenchDatabase(Database server) {
        this.server = server;
    }

    /** Empty, whatever was there. */
    void create() throws SQLException {
        drop();
        on(server, "CREATE DATABASE " + NAME);
    }

    /** Whether it is there with so many cases; what a stopped run had switched off is on again. */
    boolean holds(int cases) throws SQLException {
        try {
            run("ALTER DATABASE " + NAME + " RESET ALL");
            return text("SELECT count(*) FROM approval_cases").equals(Integer.toString(cases));
        } catch (SQLException absent) {
            return false;
        }
    }

    void drop() throws SQLException {
        on(server, "DROP DATABASE IF EXISTS " + NAME + " WITH (FORCE)");
    }

    Connection connect() throws SQLException {
        return own().connect("public");
    }

    /** For statements with parameters that nobody fills in. */
    Connection connectSimply() throws SQLException {
        var own = own();
        return new Database(own.url() + "?preferQueryMode=simple", own.user(), own.password())
                .connect("public");
    }

    void run(String... statements) throws SQLException {
        for (var statement : statements) {
            on(own(), statement);
        }
    }

    /** The first column of all rows. */
    List<String> texts(String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    String text(String query) throws SQLException {
        return texts(query).getFirst();
    }

    /** Scans through indexes, for connections that are opened from now on. */
    void indexes(boolean wanted) throws SQLException {
        for (var way : List.of("indexscan", "indexonlyscan", "bitmapscan")) {
            run("ALTER DATABASE " + NAME + " SET enable_" + way + " = " + (wanted ? "on" : "off"));
        }
    }

    private Database own() {
        return new Database(
                server.url().replaceFirst("/[^/]*$", "/" + NAME), server.user(), server.password());
    }

    private static void on(Database database, String sql) throws SQLException {
        try (var connection = database.connect("public");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
