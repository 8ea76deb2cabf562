package cn.lianshen.testkit;

/**
 * An empty database of its own for one test or test class.
 *
 * @param host where the server listens
 * @param port where the server listens
 * @param name of the database
 * @param user its owner
 * @param password of the owner
 */
public record TestDatabase(String host, int port, String name, String user, String password) {

    /** {@code r2dbc:postgresql://user:password@host:port/name}. */
    public String r2dbcUrl() {
        return "r2dbc:postgresql://%s:%s@%s:%d/%s".formatted(user, password, host, port, name);
    }

    /** {@code jdbc:postgresql://host:port/name?user=…&password=…}. */
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
                .formatted(host, port, name, user, password);
    }
}
