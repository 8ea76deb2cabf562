package cn.lianshen.bench.bare;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of the server that decide what a commit costs. */
public final class ServerSettings {
    private static final String QUERY =
            "SELECT name, current_setting(name) FROM unnest(ARRAY['server_version', 'fsync',"
                    + " 'synchronous_commit', 'full_page_writes', 'wal_sync_method', 'wal_level',"
                    + " 'wal_compression', 'commit_delay', 'shared_buffers', 'max_wal_size',"
                    + " 'autovacuum']) AS name";

    private ServerSettings() {}

    /** Values as the server shows them to a connection of the service's own account. */
    public static Map<String, String> read(Database database) throws SQLException {
        var settings = new LinkedHashMap<String, String>();
        try (var connection = database.connect("public");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }
}
