package cn.lianshen.testkit;

import cn.lianshen.local.process.Watchdog;
import cn.lianshen.local.server.Durability;
import cn.lianshen.local.server.FreePorts;
import cn.lianshen.local.server.KafkaBroker;
import cn.lianshen.local.server.KafkaSettings;
import cn.lianshen.local.server.PostgresServer;
import cn.lianshen.local.server.PostgresSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Servers as child processes, in a folder that is removed with them. */
final class EmbeddedSource implements ServerSource {
    static final String ACCOUNT = "lianshen";

    private static final List<String> BROKER_JVM =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path folder;

    private EmbeddedSource(Path folder) {
        this.folder = folder;
    }

    static EmbeddedSource inTemporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("lianshen-test-");
            Watchdog.ofThisJvm().removeAtEnd(folder);
            return new EmbeddedSource(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TestPostgres postgres() {
        var settings =
                new PostgresSettings(
                        servers(),
                        folder.resolve("postgres"),
                        folder.resolve("postgres.log"),
                        FreePorts.pick(),
                        ACCOUNT,
                        ACCOUNT,
                        Durability.NONE);
        return EmbeddedPostgres.start(new PostgresServer(settings));
    }

    @Override
    public TestKafka kafka() {
        var settings =
                new KafkaSettings(
                        servers(),
                        folder.resolve("kafka"),
                        folder.resolve("kafka.log"),
                        FreePorts.pick(),
                        FreePorts.pick(),
                        BROKER_JVM);
        return EmbeddedKafka.start(new KafkaBroker(settings));
    }

    /** Unpacked once for all test runs of this user. */
    private static Path servers() {
        String user = System.getProperty("user.name");
        return Path.of(System.getProperty("java.io.tmpdir"), "lianshen-servers-" + user);
    }
}
