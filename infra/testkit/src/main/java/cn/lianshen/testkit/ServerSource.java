package cn.lianshen.testkit;

import java.util.Locale;
import org.testcontainers.DockerClientFactory;

/** Where the servers come from. The choice is made here and nowhere else. */
interface ServerSource {
    TestPostgres postgres();

    TestKafka kafka();

    /**
     * Containers where a Docker engine answers, embedded servers where none does. {@code
     * LIANSHEN_TEST_SERVERS} (system property or environment variable) overrides: {@code
     * containers} or {@code embedded}.
     */
    static ServerSource choose() {
        String wish = Setting.of("LIANSHEN_TEST_SERVERS", "auto").toLowerCase(Locale.ROOT);
        return switch (wish) {
            case "containers" -> containers("as LIANSHEN_TEST_SERVERS says");
            case "embedded" -> embedded("as LIANSHEN_TEST_SERVERS says");
            case "auto" ->
                    DockerClientFactory.instance().isDockerAvailable()
                            ? containers("a Docker engine answers")
                            : embedded("no Docker engine answers");
            default ->
                    throw new IllegalArgumentException(
                            "LIANSHEN_TEST_SERVERS is auto, containers or embedded, not " + wish);
        };
    }

    private static ServerSource containers(String reason) {
        say("containers", reason);
        return new ContainerSource();
    }

    private static ServerSource embedded(String reason) {
        say("embedded", reason);
        return EmbeddedSource.inTemporaryFolder();
    }

    @SuppressWarnings("SystemOut") // the run says what it stands on
    private static void say(String kind, String reason) {
        System.out.println("Test servers (PostgreSQL, Kafka): " + kind + " - " + reason);
    }
}
