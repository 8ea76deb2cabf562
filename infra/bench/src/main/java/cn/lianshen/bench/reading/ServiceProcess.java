package cn.lianshen.bench.reading;

import cn.lianshen.client.ClientFailure;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** approval-service on the bench's database, as a process of its own. */
final class ServiceProcess implements AutoCloseable {
    /** The longest statement; the service's own limit is shorter. */
    static final String MOST = "60s";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;
    private final URI address;

    private ServiceProcess(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /**
     * Starts it and waits until it is ready. It publishes nothing and lets no time pass.
     *
     * @param more settings, by environment variable
     */
    static ServiceProcess start(
            Path program, Map<String, String> environment, Map<String, String> more)
            throws IOException {
        int port = freePort();
        var log = Files.createTempFile("lianshen-bench-service", ".log");
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx768m",
                                "-XX:+UseSerialGC",
                                "-jar",
                                program.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        var settings = new HashMap<>(environment);
        settings.put("LIANSHEN_PORT", Integer.toString(port));
        settings.put("LIANSHEN_DB_NAME", BenchDatabase.NAME);
        settings.put("LIANSHEN_OUTBOX_ENABLED", "false");
        settings.put("LIANSHEN_SWEEP_FIRST", "365d");
        settings.put("LIANSHEN_CIPHER_RESEAL_EVERY", "365d");
        settings.put("LIANSHEN_DB_STATEMENT_TIMEOUT", MOST);
        settings.putAll(more);
        builder.environment().putAll(settings);
        var service =
                new ServiceProcess(builder.start(), log, URI.create("http://127.0.0.1:" + port));
        service.await();
        return service;
    }

    URI address() {
        return address;
    }

    Path log() {
        return log;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(log);
    }

    private void await() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new ClientFailure("approval-service does not start; see " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean ready() {
        try {
            var url = address.resolve("/actuator/health/readiness").toURL();
            return ((HttpURLConnection) url.openConnection()).getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
