package cn.lianshen.local.server;

import cn.lianshen.local.PlatformFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;

/**
 * The AOT cache of the broker: halves the work of its start. It is trained by one start with
 * throw-away data, once for each broker version, JDK and set of JVM options.
 *
 * @param settings of the broker that shall start fast
 */
public record BrokerTraining(KafkaSettings settings) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Where the cache is or will be. */
    public Path cache() {
        int options = (Runtime.version().toString() + settings.jvmOptions()).hashCode();
        String version = Unpacked.fingerprint(BrokerJars.INDEX);
        return settings.servers().resolve("kafka-%s-%08x.aot".formatted(version, options));
    }

    /**
     * Makes the cache. If that fails, starts stay slower and nothing else: then the answer is
     * false.
     */
    public boolean run() {
        Path home = throwAwayHome();
        var broker = new KafkaBroker(throwAway(home));
        try {
            broker.start();
            Readiness.await("Kafka", broker, PATIENCE);
            return keepCache(broker, home);
        } catch (PlatformFailure e) {
            return false;
        } finally {
            broker.stop();
            Folders.delete(home);
        }
    }

    /** The JVM writes the cache at its end, in its own good time. */
    private boolean keepCache(KafkaBroker broker, Path home) {
        var process = broker.process();
        if (process != null) {
            process.stop(PATIENCE);
        }
        try {
            Files.move(written(home), cache(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path throwAwayHome() {
        try {
            Files.createDirectories(settings.servers());
            return Files.createTempDirectory(settings.servers(), "training-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path written(Path home) {
        return home.resolve("kafka.aot");
    }

    private KafkaSettings throwAway(Path home) {
        var options = new ArrayList<>(settings.jvmOptions());
        options.add("-XX:AOTCacheOutput=" + written(home));
        return new KafkaSettings(
                settings.servers(),
                home,
                settings.log(),
                FreePorts.pick(),
                FreePorts.pick(),
                options);
    }
}
