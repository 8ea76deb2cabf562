package cn.lianshen.notification;

import cn.lianshen.testkit.TestDatabase;
import cn.lianshen.testkit.TestKeys;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service in this JVM, on real servers, as often started and stopped as a test wants. */
public final class RunningNotification implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final int port;

    private RunningNotification(ConfigurableApplicationContext context) {
        this.context = context;
        var chosen = context.getEnvironment().getProperty("local.server.port", Integer.class);
        this.port = Objects.requireNonNull(chosen);
    }

    /**
     * Starts it.
     *
     * @param settings more of them, each {@code NAME=value}
     */
    public static RunningNotification on(TestDatabase database, String topic, String... settings) {
        var more = Arrays.stream(settings).map(setting -> "--" + setting);
        return new RunningNotification(
                new SpringApplicationBuilder(NotificationApplication.class)
                        .run(Stream.concat(usual(database, topic), more).toArray(String[]::new)));
    }

    private static Stream<String> usual(TestDatabase database, String topic) {
        return Stream.of(
                "--LIANSHEN_PORT=0",
                "--LIANSHEN_CIPHER_KEYS=" + TestKeys.ring(),
                "--LIANSHEN_DB_HOST=" + database.host(),
                "--LIANSHEN_DB_PORT=" + database.port(),
                "--LIANSHEN_DB_NAME=" + database.name(),
                "--LIANSHEN_DB_USER=" + database.user(),
                "--LIANSHEN_DB_PASSWORD=" + database.password(),
                "--LIANSHEN_KAFKA_BROKERS=" + TestServers.kafka().bootstrapServers(),
                "--LIANSHEN_ISSUER=" + TestServers.issuer().issuer(),
                "--LIANSHEN_APPROVAL_TOPIC=" + topic,
                "--LIANSHEN_SSE_HEARTBEAT=300ms");
    }

    public WebTestClient http(String token) {
        return client().defaultHeaders(headers -> headers.setBearerAuth(token)).build();
    }

    public WebTestClient withoutToken() {
        return client().build();
    }

    /** The body of a GET, whatever its status. */
    public String read(String token, String path) {
        var body = http(token).get().uri(path).exchange().expectBody(String.class).returnResult();
        return Objects.requireNonNullElse(body.getResponseBody(), "");
    }

    public String inbox(String token) {
        return read(token, "/api/v1/notification/inbox?limit=200");
    }

    /**
     * Opens a stream of notices.
     *
     * @param query e.g. {@code ?from=beginning}, or nothing
     */
    public SseClient stream(String token, String query) {
        return SseClient.open(address() + query, token, "");
    }

    /** Opens a stream again, behind the last event that its client has seen. */
    public SseClient resume(String token, String lastEventId) {
        return SseClient.open(address(), token, lastEventId);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        context.close();
    }

    private String address() {
        return "http://127.0.0.1:" + port + "/api/v1/notification/stream";
    }

    private WebTestClient.Builder client() {
        return WebTestClient.bindToServer()
                .responseTimeout(Duration.ofSeconds(20))
                .baseUrl("http://127.0.0.1:" + port);
    }
}
