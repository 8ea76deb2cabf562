package cn.lianshen.testkit;

import cn.lianshen.local.server.PostgresServer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** PostgreSQL as a child process. */
final class EmbeddedPostgres implements TestPostgres {
    private final EmbeddedServer control;
    private final PostgresServer server;
    private final AtomicInteger databases = new AtomicInteger();

    private EmbeddedPostgres(PostgresServer server) {
        this.server = server;
        this.control = new EmbeddedServer("PostgreSQL", server);
    }

    static EmbeddedPostgres start(PostgresServer server) {
        var postgres = new EmbeddedPostgres(server);
        postgres.start();
        return postgres;
    }

    @Override
    public TestDatabase createDatabase(String prefix) {
        String name = prefix + "_" + databases.incrementAndGet();
        server.createDatabases(List.of(name));
        String account = EmbeddedSource.ACCOUNT;
        return new TestDatabase("127.0.0.1", server.port(), name, account, account);
    }

    @Override
    public void stop() {
        control.stop();
    }

    @Override
    public void start() {
        control.start();
    }
}
