package cn.lianshen.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The broker's configuration: what is the same everywhere from the module infra/kafka, and the
 * places of this run.
 */
final class BrokerConfig {
    private BrokerConfig() {}

    static Path data(KafkaSettings settings) {
        return settings.home().resolve("data");
    }

    /** Written at every start, so that ports may change from run to run. */
    static Path write(KafkaSettings settings) {
        Path file = settings.home().resolve("server.properties");
        try (var fixed = Unpacked.resource("kafka/server.properties")) {
            Files.createDirectories(settings.home());
            String text = new String(fixed.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(file, text + places(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String places(KafkaSettings settings) {
        return """

        # The places of this run
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.quorum.voters=1@127.0.0.1:%2$d
        log.dirs=%3$s
        """
                .formatted(settings.port(), settings.controllerPort(), data(settings));
    }
}
