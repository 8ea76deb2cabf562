package cn.lianshen.bench.sample;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the service wrote of a case. */
final class Records implements AutoCloseable {
    private final Connection connection;

    Records(Environment settings) throws SQLException {
        this.connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://%s:%s/%s"
                                .formatted(
                                        settings.getProperty("LIANSHEN_DB_HOST"),
                                        settings.getProperty("LIANSHEN_DB_PORT"),
                                        settings.getProperty("LIANSHEN_DB_NAME")),
                        settings.getProperty("LIANSHEN_DB_USER"),
                        settings.getProperty("LIANSHEN_DB_PASSWORD"));
    }

    Template read(String caseId, Story story, String school, String founder, String form)
            throws SQLException {
        var events = events(caseId);
        var filed = JsonMapper.shared().readTree(events.getFirst().payload());
        try (var row = rows("approval_cases", caseId, "case_id")) {
            row.next();
            return new Template(
                    story.weight(),
                    caseId,
                    row.getString("case_number"),
                    row.getString("region"),
                    row.getString("item"),
                    row.getString("kind"),
                    row.getString("classification"),
                    row.getString("founder_id"),
                    row.getString("lead"),
                    row.getString("registrar"),
                    row.getString("state"),
                    school,
                    founder,
                    bureaus(filed),
                    form,
                    events,
                    tasks(caseId));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<Template.Event> events(String caseId) throws SQLException {
        var events = new ArrayList<Template.Event>();
        try (var row = rows("case_events", caseId, "version")) {
            while (row.next()) {
                events.add(
                        new Template.Event(
                                row.getInt("version"),
                                row.getString("type"),
                                row.getString("actor"),
                                moment(row, "at"),
                                new String(row.getBytes("payload"), StandardCharsets.UTF_8)));
            }
        }
        return events;
    }

    private List<Template.Task> tasks(String caseId) throws SQLException {
        var tasks = new ArrayList<Template.Task>();
        try (var row = rows("bureau_tasks", caseId, "bureau")) {
            while (row.next()) {
                tasks.add(
                        new Template.Task(
                                row.getString("bureau"),
                                row.getString("task"),
                                row.getString("due"),
                                moment(row, "opened_at"),
                                row.getString("officer")));
            }
        }
        return tasks;
    }

    private ResultSet rows(String table, String caseId, String order) throws SQLException {
        var query =
                connection.prepareStatement(
                        "SELECT * FROM " + table + " WHERE case_id = ?::uuid ORDER BY " + order);
        query.setString(1, caseId);
        query.closeOnCompletion();
        return query.executeQuery();
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }

    private static List<String> bureaus(JsonNode filed) {
        var bureaus = new LinkedHashSet<String>();
        bureaus.add(filed.path("lead").asString());
        for (var list : List.of("consultedBureaus", "registrations")) {
            filed.path(list)
                    .valueStream()
                    .forEach(part -> bureaus.add(part.path("bureau").asString()));
        }
        return List.copyOf(bureaus);
    }
}
