package cn.lianshen.local.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** What the platform does as owner of a PostgreSQL server. */
final class PostgresAdmin {
    private final int port;
    private final String password;

    PostgresAdmin(int port, String password) {
        this.port = port;
        this.password = password;
    }

    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The role of the services exists and has this password. */
    void prepareAccount(String account, String accountPassword) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            String role = statement.enquoteIdentifier(account, true);
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = ", account)) {
                statement.execute("CREATE ROLE " + role + " LOGIN CREATEDB IN ROLE pg_monitor");
            }
            String secret = statement.enquoteLiteral(accountPassword);
            statement.execute("ALTER ROLE " + role + " PASSWORD " + secret);
        }
    }

    void createDatabases(List<String> names, String owner) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String name : names) {
                if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = ", name)) {
                    statement.execute(
                            "CREATE DATABASE %s OWNER %s"
                                    .formatted(
                                            statement.enquoteIdentifier(name, true),
                                            statement.enquoteIdentifier(owner, true)));
                }
            }
        }
    }

    private static boolean exists(Statement statement, String query, String name)
            throws SQLException {
        try (var rows = statement.executeQuery(query + statement.enquoteLiteral(name))) {
            return rows.next();
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", PostgresCluster.ADMIN);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties);
    }
}
