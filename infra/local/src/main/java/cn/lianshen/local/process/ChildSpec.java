package cn.lianshen.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run and how.
 *
 * @param command program and arguments
 * @param environment added to the environment of this process
 * @param directory working directory
 * @param log where both output streams are appended
 * @param stopSignal the way to end it in good order
 */
public record ChildSpec(
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        StopSignal stopSignal) {

    public ChildSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
