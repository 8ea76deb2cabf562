package cn.lianshen.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {
    @TempDir Path folder;
    private PostgresServer server = new PostgresServer(settings(Path.of("/")));

    @BeforeEach
    void start() {
        server = new PostgresServer(settings(folder));
        startAndWait();
        server.createDatabases(List.of("approval"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void commits_are_durable() throws SQLException {
        assertThat(query("SHOW fsync")).isEqualTo("on");
        assertThat(query("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(query("SHOW full_page_writes")).isEqualTo("on");
        assertThat(query("SHOW server_version")).startsWith("18");
    }

    @Test
    void what_was_committed_survives_a_kill() throws SQLException {
        execute("CREATE TABLE filed AS SELECT 42 AS number");
        Objects.requireNonNull(server.process()).kill();
        startAndWait();
        assertThat(query("SELECT number FROM filed")).isEqualTo("42");
    }

    @Test
    void a_stop_ends_the_process_in_good_order() {
        server.stop();
        var process = Objects.requireNonNull(server.process());
        assertThat(process.alive()).isFalse();
        assertThat(process.onExit().join()).isZero();
    }

    private void startAndWait() {
        server.start();
        await().atMost(Duration.ofSeconds(60)).until(server::answers);
    }

    private String query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "lianshen", "secret");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "lianshen", "secret")) {
            connection.createStatement().execute(sql);
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/approval";
    }

    private static PostgresSettings settings(Path folder) {
        return new PostgresSettings(
                folder.resolve("servers"),
                folder.resolve("postgres"),
                folder.resolve("postgres.log"),
                FreePorts.pick(),
                "lianshen",
                "secret",
                Durability.FULL);
    }
}
