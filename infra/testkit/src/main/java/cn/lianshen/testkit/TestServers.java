package cn.lianshen.testkit;

import cn.lianshen.local.server.Topics;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The servers of an integration test: one PostgreSQL, one Kafka and one issuer a JVM, started when
 * first asked for, both servers side by side, and gone when the JVM is gone, even if it is killed.
 *
 * <p>They are containers where a Docker engine answers and embedded servers where none does; the
 * run prints which. Where neither can be had the test fails: it never skips.
 */
public final class TestServers {
    private TestServers() {}

    /** The shared PostgreSQL; returns when it answers. */
    public static TestPostgres postgres() {
        return Started.POSTGRES.join();
    }

    /** The shared Kafka with the platform's topics; returns when it answers. */
    public static TestKafka kafka() {
        return Started.KAFKA.join();
    }

    /** The shared issuer of tokens. */
    public static TestIssuer issuer() {
        return Issuing.ISSUER;
    }

    /**
     * Gives a Spring test a fresh database, Kafka and the issuer through the settings that every
     * service reads: {@code LIANSHEN_DB_*}, {@code LIANSHEN_KAFKA_BROKERS}, {@code
     * LIANSHEN_ISSUER}, {@code LIANSHEN_CIPHER_KEYS}.
     *
     * @param databasePrefix how the database's name begins, e.g. the service's name
     */
    public static void register(DynamicPropertyRegistry registry, String databasePrefix) {
        registerDatabase(registry, postgres().createDatabase(databasePrefix));
        registry.add("LIANSHEN_KAFKA_BROKERS", () -> kafka().bootstrapServers());
        registry.add("LIANSHEN_ISSUER", () -> issuer().issuer());
        registry.add("LIANSHEN_CIPHER_KEYS", () -> TestKeys.ring().toString());
    }

    /** Gives a Spring test this database. */
    public static void registerDatabase(DynamicPropertyRegistry registry, TestDatabase database) {
        registry.add("LIANSHEN_DB_HOST", database::host);
        registry.add("LIANSHEN_DB_PORT", database::port);
        registry.add("LIANSHEN_DB_NAME", database::name);
        registry.add("LIANSHEN_DB_USER", database::user);
        registry.add("LIANSHEN_DB_PASSWORD", database::password);
    }

    /** Loaded at the first use of a server; both begin to start then. */
    private static final class Started {
        private static final ServerSource SOURCE = ServerSource.choose();
        static final CompletableFuture<TestKafka> KAFKA = start(Started::kafkaWithTopics);
        static final CompletableFuture<TestPostgres> POSTGRES = start(SOURCE::postgres);

        private static TestKafka kafkaWithTopics() {
            var kafka = SOURCE.kafka();
            kafka.createTopics(Topics.ofPlatform());
            return kafka;
        }

        private static <T> CompletableFuture<T> start(Supplier<T> server) {
            return CompletableFuture.supplyAsync(server, task -> Thread.ofPlatform().start(task));
        }
    }

    private static final class Issuing {
        static final TestIssuer ISSUER = TestIssuer.start();
    }
}
