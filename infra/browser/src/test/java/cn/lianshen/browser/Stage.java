package cn.lianshen.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.client.Platform;
import cn.lianshen.client.api.LianshenClient;
import cn.lianshen.local.LocalPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The platform of {@code ./lianshen up}, once a test run, on free ports and with its state in a
 * folder of its own. With {@code LIANSHEN_BROWSER_STAGE=running} the platform that the {@code
 * LIANSHEN_*_PORT} variables name is used instead, for work on the pages.
 */
final class Stage {
    private static final Duration START = Duration.ofMinutes(4);
    private static final boolean RUNNING =
            "running".equals(System.getenv("LIANSHEN_BROWSER_STAGE"));
    private static final Stage SHARED = RUNNING ? new Stage(System.getenv()) : start();

    private final Map<String, String> environment;
    private final LianshenClient client;

    private Stage(Map<String, String> environment) {
        this.environment = environment;
        this.client = LianshenClient.of(Platform.from(environment));
    }

    static Stage shared() {
        return SHARED;
    }

    /** The API, for what others do meanwhile. */
    LianshenClient client() {
        return client;
    }

    String url() {
        return "http://127.0.0.1:" + environment.get("LIANSHEN_GATEWAY_PORT");
    }

    /** Where {@code SMTP} or {@code SMS} is expected to listen. */
    int port(String server) {
        return Integer.parseInt(
                requireNonNull(environment.get("LIANSHEN_" + server + "_PORT"), server));
    }

    String brokers() {
        return "127.0.0.1:" + environment.get("LIANSHEN_KAFKA_PORT");
    }

    String issuer() {
        return requireNonNull(environment.get("LIANSHEN_ISSUER"));
    }

    /** Takes a component down until {@link #resume}. */
    void halt(String component) {
        assertThat(exit(launch(environment, "stop", component))).isZero();
    }

    void resume(String component) {
        assertThat(exit(launch(environment, "start", component))).isZero();
    }

    private static Stage start() {
        try {
            var state = Files.createTempDirectory("lianshen-browser");
            var environment = environment(state);
            var supervisor = launch(environment, "up");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor, state)));
            await("the platform to be ready")
                    .atMost(START)
                    .pollInSameThread() // this class is still being initialised
                    .pollInterval(Duration.ofSeconds(3))
                    .until(() -> supervisor.isAlive() && exit(launch(environment, "status")) == 0);
            return new Stage(environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(Path state) throws IOException {
        var settings = new HashMap<>(System.getenv());
        var held = new ArrayList<ServerSocket>();
        for (var component :
                List.of(
                        "DB",
                        "KAFKA",
                        "KAFKA_CONTROLLER",
                        "IDENTITY",
                        "SHARING",
                        "APPROVAL",
                        "REGISTRY",
                        "NOTIFICATION",
                        "GATEWAY",
                        "SMTP",
                        "SMS")) {
            var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(socket);
            settings.put("LIANSHEN_" + component + "_PORT", "" + socket.getLocalPort());
        }
        for (var socket : held) {
            socket.close();
        }
        var identity = settings.get("LIANSHEN_IDENTITY_PORT");
        settings.put("LIANSHEN_ISSUER", "http://127.0.0.1:" + identity);
        settings.put("LIANSHEN_STATE", state.toString());
        settings.put("LIANSHEN_AOT", "off");
        // Servers for mail and text messages are there when a test starts them.
        settings.put("LIANSHEN_SMTP_HOST", "127.0.0.1");
        settings.put("LIANSHEN_SMTP_SECURITY", "NONE");
        settings.put("LIANSHEN_SMTP_FROM", "lianshen@county.example.cn");
        settings.put("LIANSHEN_SMS_URL", "http://127.0.0.1:" + settings.get("LIANSHEN_SMS_PORT"));
        settings.put("LIANSHEN_SMS_APP", "county");
        settings.put("LIANSHEN_SMS_SECRET", "quiet");
        // Somebody's own system listens on this machine, without a certificate.
        settings.put("LIANSHEN_WEBHOOK_OFFERED", "true");
        settings.put("LIANSHEN_WEBHOOK_PRIVATE_ADDRESSES", "true");
        settings.put("LIANSHEN_WEBHOOK_PLAIN", "true");
        return settings;
    }

    private static Process launch(Map<String, String> environment, String... command) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp"));
        line.addAll(List.of(System.getProperty("java.class.path"), LocalPlatform.class.getName()));
        line.add(project().toString());
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectOutput(
                command[0].equals("status")
                        ? ProcessBuilder.Redirect.DISCARD
                        : ProcessBuilder.Redirect.INHERIT);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exit(Process process) {
        return process.onExit().join().exitValue();
    }

    /** The logs stay, to be read after a failure. */
    private static void end(Process supervisor, Path state) {
        supervisor.destroy();
        supervisor.onExit().join();
        try (var files = Files.walk(state)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.startsWith(state.resolve("logs")))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project's root: the nearest folder above that holds the launcher. */
    static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("lianshen"))) {
            folder = requireNonNull(folder.getParent(), "no folder above holds the launcher");
        }
        return folder;
    }
}
