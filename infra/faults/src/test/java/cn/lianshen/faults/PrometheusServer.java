package cn.lianshen.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus with the project's own configuration, scraping the platform of the tests. */
final class PrometheusServer implements AutoCloseable {
    private static final Map<String, String> COMPONENTS =
            Map.of(
                    "8080", "GATEWAY",
                    "8081", "APPROVAL",
                    "8082", "REGISTRY",
                    "8083", "NOTIFICATION",
                    "8090", "IDENTITY",
                    "8091", "SHARING");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private PrometheusServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static PrometheusServer scraping(LivePlatform platform) {
        try {
            var folder = Files.createTempDirectory("lianshen-prometheus");
            configure(folder, platform);
            var port = FreePorts.one();
            var server = new PrometheusServer(launch(folder, port), port);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            await("Prometheus").atMost(Duration.ofSeconds(60)).until(server::ready);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "prometheus cannot be started; it is the Debian package prometheus", e);
        }
    }

    boolean hasData(String expression) {
        var encoded = URLEncoder.encode(expression, StandardCharsets.UTF_8);
        var answer = JsonMapper.shared().readTree(get("/api/v1/query?query=" + encoded));
        return !answer.path("data").path("result").isEmpty();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean ready() {
        try {
            return get("/-/ready").contains("Ready");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private String get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void configure(Path folder, LivePlatform platform) throws IOException {
        var source = Commands.project().resolve("infra/prometheus");
        Files.copy(source.resolve("prometheus.yml"), folder.resolve("prometheus.yml"));
        var targets = Files.readString(source.resolve("targets.json"));
        for (var component : COMPONENTS.entrySet()) {
            targets =
                    targets.replace(
                            "127.0.0.1:" + component.getKey() + "\"",
                            "127.0.0.1:" + platform.port(component.getValue()) + "\"");
        }
        Files.writeString(folder.resolve("targets.json"), targets);
    }

    private static Process launch(Path folder, int port) throws IOException {
        return new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + folder.resolve("prometheus.yml"),
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
    }
}
