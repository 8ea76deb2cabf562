package cn.lianshen.local.server;

import java.nio.file.Path;
import java.util.List;

/**
 * Where and how a Kafka broker runs.
 *
 * @param servers where programs are unpacked, shared by all that run on this machine
 * @param home folder of this broker: data, configuration; made if it is not there
 * @param log file that the broker's output is appended to
 * @param port for clients, on 127.0.0.1
 * @param controllerPort for its own controller, on 127.0.0.1
 * @param jvmOptions heap and the like
 */
public record KafkaSettings(
        Path servers, Path home, Path log, int port, int controllerPort, List<String> jvmOptions) {

    public KafkaSettings {
        jvmOptions = List.copyOf(jvmOptions);
    }
}
