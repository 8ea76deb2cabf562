package cn.lianshen.bench.reading;

import cn.lianshen.bench.bare.Database;
import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Settings of {@code bench read}.
 *
 * @param server any database of the server; the bench makes one of its own beside it
 * @param program approval-service as one jar
 * @param cases in the bench's database
 * @param requests of each question
 * @param keep whether the database stays and is used again
 */
public record ReadSettings(
        Database server,
        Platform platform,
        Path program,
        Map<String, String> environment,
        int cases,
        int requests,
        boolean keep) {

    /**
     * From the environment that the platform's parts are found by.
     *
     * @throws ClientFailure when the service is not built
     */
    public static ReadSettings of(
            Map<String, String> environment, int cases, int requests, boolean keep) {
        return new ReadSettings(
                Database.from(environment),
                Platform.from(environment),
                program(environment),
                environment,
                cases,
                requests,
                keep);
    }

    /** The keys of what is kept; they lie with the platform's state. */
    Path ring() {
        var state = environment.get("LIANSHEN_STATE");
        var folder = state == null ? root(environment).resolveSibling(".lianshen") : Path.of(state);
        return folder.resolve("bench-read.keys");
    }

    private static Path root(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("LIANSHEN_LAUNCHER", "lianshen")).toAbsolutePath();
    }

    private static Path program(Map<String, String> environment) {
        var target = root(environment).resolveSibling("approval-service/target");
        try (var jars = Files.newDirectoryStream(target, "*-exec.jar")) {
            return jars.iterator().next();
        } catch (IOException | RuntimeException e) {
            throw new ClientFailure("No approval-service in " + target + "; ./lianshen build");
        }
    }
}
