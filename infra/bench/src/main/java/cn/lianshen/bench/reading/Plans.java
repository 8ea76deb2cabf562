package cn.lianshen.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Explains the very statements that the service sent, as its driver logs them, with the generic
 * plan that it runs them with.
 */
public final class Plans {
    private static final Pattern SENT = Pattern.compile("Executing (?:query|statement): (.*)");
    private static final Pattern LOGGED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T");
    private static final Pattern INDEX =
            Pattern.compile(
                    "(?:Index (?:Only )?Scan(?: Backward)? using|Bitmap Index Scan on) (\\w+)");

    private final Connection connection;

    public Plans(Connection connection) {
        this.connection = connection;
    }

    /** The statements of the read side in a log from a place on, each once. */
    static List<String> sent(Path log, long from) throws IOException {
        var text = Files.readString(log);
        return statements(text.substring((int) Math.min(from, text.length())).lines().toList());
    }

    /** The statements in lines of a log, each once; projection and outbox are left out. */
    public static List<String> statements(List<String> lines) {
        var statements = new ArrayList<String>();
        for (int at = 0; at < lines.size(); at++) {
            var found = SENT.matcher(lines.get(at));
            if (found.find()) {
                statements.add(whole(found.group(1), lines, at + 1));
            }
        }
        return statements.stream()
                .distinct()
                .filter(sql -> sql.startsWith("SELECT") && !sql.contains("inquiry_cursors"))
                .filter(sql -> !sql.contains("e.xid") && !sql.contains("pg_current_snapshot"))
                .toList();
    }

    /** A statement of several lines goes on until a line of the log begins. */
    private static String whole(String first, List<String> lines, int next) {
        var sql = new StringBuilder(first);
        for (int at = next; at < lines.size() && !begins(lines.get(at)); at++) {
            sql.append('\n').append(lines.get(at));
        }
        return sql.toString();
    }

    private static boolean begins(String line) {
        return LOGGED.matcher(line).lookingAt() || SENT.matcher(line).find();
    }

    /** The plan's lines. */
    public List<String> plan(String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("EXPLAIN (GENERIC_PLAN, COSTS OFF) " + sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    /** The indexes that plans use. */
    public List<String> indexes(List<String> statements) throws SQLException {
        var indexes = new TreeSet<String>();
        for (var sql : statements) {
            for (var line : plan(sql)) {
                INDEX.matcher(line).results().forEach(found -> indexes.add(found.group(1)));
            }
        }
        return List.copyOf(indexes);
    }
}
