package cn.lianshen.local;

import cn.lianshen.local.server.BrokerTraining;
import cn.lianshen.local.server.Durability;
import cn.lianshen.local.server.KafkaBroker;
import cn.lianshen.local.server.KafkaSettings;
import cn.lianshen.local.server.PostgresServer;
import cn.lianshen.local.server.PostgresSettings;
import cn.lianshen.local.server.Topics;
import cn.lianshen.local.service.AppImage;
import cn.lianshen.local.service.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the components from the settings. */
final class Components {
    private static final List<String> BROKER_JVM =
            List.of(
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xss512k",
                    "-XX:ReservedCodeCacheSize=48m");

    private final PlatformSettings settings;

    Components(PlatformSettings settings) {
        this.settings = settings;
    }

    Component postgres() {
        var server =
                new PostgresServer(
                        new PostgresSettings(
                                servers(),
                                settings.state().resolve("postgresql"),
                                settings.log("postgresql"),
                                settings.ports().of("postgresql"),
                                settings.account(),
                                settings.password(),
                                Durability.FULL));
        var databases = Application.WITH_DATABASE.stream().map(Application::label).toList();
        String address = "127.0.0.1:" + server.port();
        return new Component(
                "postgresql", address, server, () -> server.createDatabases(databases));
    }

    Component kafka() {
        var cache = brokerTraining().cache();
        boolean cached = settings.aot() && Files.exists(cache);
        var broker = new KafkaBroker(broker(cached ? List.of("-XX:AOTCache=" + cache) : List.of()));
        return new Component(
                "kafka",
                broker.bootstrapServers(),
                broker,
                () -> broker.createTopics(Topics.ofPlatform()));
    }

    BrokerTraining brokerTraining() {
        return new BrokerTraining(broker(List.of()));
    }

    Component service(Application application) {
        String name = application.label();
        int port = settings.ports().of(name);
        var process =
                new ServiceProcess(
                        image(application),
                        new ServiceEnvironment(settings).of(application),
                        port,
                        settings.log(name),
                        settings.aot());
        return new Component(name, "http://127.0.0.1:" + port, process, () -> {});
    }

    AppImage image(Application application) {
        var options = new ArrayList<>(application.jvmOptions());
        options.addAll(settings.javaOptions(application.label()));
        return new AppImage(
                application.label(), settings.project().resolve(application.module()), options);
    }

    private KafkaSettings broker(List<String> moreOptions) {
        var options = new ArrayList<>(BROKER_JVM);
        options.addAll(settings.javaOptions("kafka"));
        options.addAll(moreOptions);
        return new KafkaSettings(
                servers(),
                settings.state().resolve("kafka"),
                settings.log("kafka"),
                settings.ports().of("kafka"),
                settings.ports().of("kafka-controller"),
                options);
    }

    /** Beside the build and not in the state: the same for every state folder. */
    private Path servers() {
        return settings.project().resolve("infra/local/target/servers");
    }
}
