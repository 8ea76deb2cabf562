package cn.lianshen.testkit;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL in a container. */
final class ContainerPostgres implements TestPostgres {
    private static final String ACCOUNT = EmbeddedSource.ACCOUNT;

    private final PostgreSQLContainer container;
    private final ContainerControl control;
    private final AtomicInteger databases = new AtomicInteger();

    private ContainerPostgres(PostgreSQLContainer container) {
        this.container = container;
        this.control = new ContainerControl(container, PostgreSQLContainer.POSTGRESQL_PORT);
    }

    static ContainerPostgres start(DockerImageName image) {
        var container = new PostgreSQLContainer(image).withUsername(ACCOUNT).withPassword(ACCOUNT);
        var postgres = new ContainerPostgres(container);
        container.start();
        return postgres;
    }

    @Override
    public TestDatabase createDatabase(String prefix) {
        String name = prefix + "_" + databases.incrementAndGet();
        try (var connection =
                        DriverManager.getConnection(container.getJdbcUrl(), ACCOUNT, ACCOUNT);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        int port = container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        return new TestDatabase(container.getHost(), port, name, ACCOUNT, ACCOUNT);
    }

    @Override
    public void stop() {
        control.stop();
    }

    @Override
    public void start() {
        control.start(this::answers);
    }

    private boolean answers() {
        try (var connection =
                DriverManager.getConnection(container.getJdbcUrl(), ACCOUNT, ACCOUNT)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }
}
