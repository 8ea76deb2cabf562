package cn.lianshen.testkit;

import cn.lianshen.local.PlatformFailure;
import cn.lianshen.local.server.LocalServer;
import cn.lianshen.local.server.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/**
 * Starts and stops an embedded server, and ends it with this JVM: at once, since nothing of it is
 * kept.
 */
final class EmbeddedServer implements Restartable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final LocalServer server;

    EmbeddedServer(String name, LocalServer server) {
        this.name = name;
        this.server = server;
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::kill));
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void start() {
        server.start();
        try {
            Readiness.await(name, server, PATIENCE);
        } catch (PlatformFailure e) {
            throw new IllegalStateException(e.getMessage() + "\n" + lastLines(), e);
        }
    }

    /** The log goes with this JVM; what it said last stays in the test's report. */
    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(server.log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }

    private void kill() {
        var process = server.process();
        if (process != null) {
            process.kill();
        }
    }
}
