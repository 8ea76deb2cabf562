package cn.lianshen.local.server;

import cn.lianshen.local.PlatformFailure;
import cn.lianshen.local.process.ChildProcess;
import cn.lianshen.local.process.ChildSpec;
import cn.lianshen.local.process.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka broker with its own controller (KRaft) as a child process. Data stay in its folder from
 * start to start.
 */
public final class KafkaBroker implements LocalServer {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final KafkaSettings settings;
    private final KafkaAdmin admin;
    private volatile @Nullable ChildProcess process;

    public KafkaBroker(KafkaSettings settings) {
        this.settings = settings;
        this.admin = new KafkaAdmin(bootstrapServers());
    }

    /** Starts the broker; it answers a few seconds later, see {@link #answers()}. */
    @Override
    public void start() {
        Path properties = BrokerConfig.write(settings);
        formatIfNew(properties);
        process = ChildProcess.start(spec(command("kafka.Kafka", properties.toString())));
    }

    @Override
    public @Nullable ChildProcess process() {
        return process;
    }

    @Override
    public boolean answers() {
        return admin.answers();
    }

    /**
     * Makes the topics that are missing. One that is there keeps its partitions: changing them
     * breaks the order of keys.
     */
    public void createTopics(List<Topic> topics) {
        admin.create(topics);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public Path log() {
        return settings.log();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(GRACE);
        }
    }

    private void formatIfNew(Path properties) {
        if (Files.exists(BrokerConfig.data(settings).resolve("meta.properties"))) {
            return;
        }
        Folders.delete(BrokerConfig.data(settings));
        var format =
                ChildProcess.start(
                        spec(
                                command(
                                        "kafka.tools.StorageTool",
                                        "format",
                                        "--cluster-id",
                                        org.apache.kafka.common.Uuid.randomUuid().toString(),
                                        "--config",
                                        properties.toString())));
        if (format.onExit().join() != 0) {
            throw new PlatformFailure(
                    "Kafka could not lay out its files; see " + settings.log() + ".");
        }
    }

    private ChildSpec spec(List<String> command) {
        return new ChildSpec(command, Map.of(), settings.home(), settings.log(), StopSignal.TERM);
    }

    private List<String> command(String mainClass, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.jvmOptions());
        command.add("-Dlog4j2.configurationFile=" + logging());
        command.addAll(List.of("-cp", BrokerJars.classPath(settings.servers()), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private Path logging() {
        Path file = settings.home().resolve("log4j2.xml");
        try (var resource = Unpacked.resource("kafka/log4j2.xml")) {
            Files.write(file, resource.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
