package cn.lianshen.bench.bare;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * The approval service's own database, from the service's own settings.
 *
 * @param url JDBC
 */
public record Database(String url, String user, String password) {

    /**
     * Reads {@code LIANSHEN_DB_HOST}, {@code _PORT}, {@code _NAME}, {@code _USER} and {@code
     * _PASSWORD}.
     */
    public static Database from(Map<String, String> environment) {
        return new Database(
                "jdbc:postgresql://%s:%s/%s"
                        .formatted(
                                environment.getOrDefault("LIANSHEN_DB_HOST", "127.0.0.1"),
                                environment.getOrDefault("LIANSHEN_DB_PORT", "15432"),
                                environment.getOrDefault("LIANSHEN_DB_NAME", "approval")),
                environment.getOrDefault("LIANSHEN_DB_USER", "lianshen"),
                environment.getOrDefault("LIANSHEN_DB_PASSWORD", "lianshen"));
    }

    /**
     * A connection in autocommit mode, whose unqualified tables are those of a schema; statements
     * are prepared at first use.
     */
    public Connection connect(String schema) throws SQLException {
        var options = new Properties();
        options.setProperty("user", user);
        options.setProperty("password", password);
        options.setProperty("currentSchema", schema);
        options.setProperty("prepareThreshold", "1");
        return DriverManager.getConnection(url, options);
    }
}
