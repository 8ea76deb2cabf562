package cn.lianshen.registry;

import cn.lianshen.testkit.TestDatabase;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service in this JVM, on real servers, as often started and stopped as a test wants. */
public final class RunningRegistry implements AutoCloseable {
    private static final String OPERATOR =
            TestServers.issuer().token("p-0601", List.of("operator"), null, null);
    private static final String OFFICER =
            TestServers.issuer().token("p-0101", List.of("officer"), "330327", "EDU");

    private static final int PARTITIONS = 12;
    private static final int LARGEST_TABLE = 16 << 20;

    private final ConfigurableApplicationContext context;
    private final int port;

    private RunningRegistry(ConfigurableApplicationContext context) {
        this.context = context;
        var chosen = context.getEnvironment().getProperty("local.server.port", Integer.class);
        this.port = Objects.requireNonNull(chosen);
    }

    public static RunningRegistry on(TestDatabase database, String topic) {
        return on(database, topic, List.of());
    }

    /** With further settings, as {@code --NAME=value}. */
    public static RunningRegistry on(TestDatabase database, String topic, List<String> settings) {
        TestServers.kafka().createTopic(told(topic), PARTITIONS);
        var all =
                Stream.concat(
                        Stream.of(
                                "--LIANSHEN_PORT=0",
                                "--LIANSHEN_LICENCE_PRESS_EVERY=0s",
                                "--LIANSHEN_DB_HOST=" + database.host(),
                                "--LIANSHEN_DB_PORT=" + database.port(),
                                "--LIANSHEN_DB_NAME=" + database.name(),
                                "--LIANSHEN_DB_USER=" + database.user(),
                                "--LIANSHEN_DB_PASSWORD=" + database.password(),
                                "--LIANSHEN_KAFKA_BROKERS="
                                        + TestServers.kafka().bootstrapServers(),
                                "--LIANSHEN_ISSUER=" + TestServers.issuer().issuer(),
                                "--LIANSHEN_REGISTRY_TOPIC=" + told(topic),
                                "--LIANSHEN_APPROVAL_TOPIC=" + topic),
                        settings.stream());
        return new RunningRegistry(
                new SpringApplicationBuilder(RegistryApplication.class)
                        .run(all.toArray(String[]::new)));
    }

    /** Where a register that reads {@code topic} tells what has changed. */
    public static String told(String topic) {
        return topic + ".registry.told";
    }

    /** A bean, to look at what the service does inside. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public int port() {
        return port;
    }

    /** As anybody, without a token. */
    public WebTestClient visitor() {
        return client().build();
    }

    public WebTestClient operator() {
        return client().defaultHeaders(headers -> headers.setBearerAuth(OPERATOR)).build();
    }

    public WebTestClient officer() {
        return client().defaultHeaders(headers -> headers.setBearerAuth(OFFICER)).build();
    }

    /** As somebody with these roles, an officer of EDU where a region is given. */
    public WebTestClient somebody(String subject, String role, @Nullable String region) {
        var bureau = region == null ? null : "EDU";
        var token = TestServers.issuer().token(subject, List.of(role), region, bureau);
        return client().defaultHeaders(headers -> headers.setBearerAuth(token)).build();
    }

    /** The body of a GET without a token, whatever its status. */
    public String read(String path, Object... values) {
        EntityExchangeResult<String> answer =
                visitor()
                        .get()
                        .uri(path, values)
                        .exchange()
                        .expectBody(String.class)
                        .returnResult();
        return Objects.requireNonNullElse(answer.getResponseBody(), "");
    }

    @Override
    public void close() {
        context.close();
    }

    private WebTestClient.Builder client() {
        return WebTestClient.bindToServer()
                .codecs(it -> it.defaultCodecs().maxInMemorySize(LARGEST_TABLE))
                .responseTimeout(Duration.ofSeconds(20))
                .baseUrl("http://127.0.0.1:" + port);
    }
}
