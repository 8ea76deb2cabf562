package cn.lianshen.local.server;

import cn.lianshen.local.PlatformFailure;
import cn.lianshen.local.process.ChildProcess;
import cn.lianshen.local.process.ChildSpec;
import cn.lianshen.local.process.StopSignal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server as a child process. Data stay in its folder from start to start; after a
 * crash the next start recovers what was committed.
 */
public final class PostgresServer implements LocalServer {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final PostgresSettings settings;
    private volatile @Nullable ChildProcess process;

    public PostgresServer(PostgresSettings settings) {
        this.settings = settings;
    }

    /** Starts the server; it answers a moment later, see {@link #answers()}. */
    @Override
    public void start() {
        Path programs = PostgresBinaries.unpack(settings.servers());
        var cluster = new PostgresCluster(programs, settings);
        cluster.initIfMissing();
        cluster.clearStaleOwner();
        process =
                ChildProcess.start(
                        new ChildSpec(
                                command(programs, cluster.data()),
                                Map.of(),
                                settings.home(),
                                settings.log(),
                                StopSignal.INT));
    }

    @Override
    public @Nullable ChildProcess process() {
        return process;
    }

    /** Whether it takes queries. */
    @Override
    public boolean answers() {
        return admin().answers();
    }

    /** Makes the account and those of its databases that are missing, and sets its password. */
    public void createDatabases(List<String> names) {
        try {
            admin().prepareAccount(settings.account(), settings.password());
            admin().createDatabases(names, settings.account());
        } catch (SQLException e) {
            throw new PlatformFailure(
                    "PostgreSQL cannot create its databases: " + e.getMessage(), e);
        }
    }

    public int port() {
        return settings.port();
    }

    @Override
    public Path log() {
        return settings.log();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(GRACE);
        }
    }

    /**
     * Whether the server of somebody else's start takes queries.
     *
     * @param home its folder
     * @param port where it listens
     */
    public static boolean answers(Path home, int port) {
        return new PostgresAdmin(port, PostgresCluster.adminPassword(home)).answers();
    }

    private PostgresAdmin admin() {
        return new PostgresAdmin(settings.port(), PostgresCluster.adminPassword(settings.home()));
    }

    private List<String> command(Path programs, Path data) {
        var command = new ArrayList<>(Unprivileged.prefix());
        command.add(programs.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", data.toString(), "-p", "" + settings.port()));
        options().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private Map<String, String> options() {
        String durable = settings.durability().setting();
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "fsync", durable,
                "synchronous_commit", durable,
                "full_page_writes", durable,
                // After a crash one call for the whole disk instead of one for each of thousands of
                // files.
                "recovery_init_sync_method", "syncfs",
                "timezone", "UTC",
                "max_connections", "200",
                "shared_buffers", "128MB");
    }
}
