package cn.lianshen.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that can be set from outside; see the module's README for the variables.
 *
 * @param project root folder of the project, where the built applications are
 * @param state folder that everything of this platform is kept in
 * @param ports where everything listens
 * @param account role of the services in PostgreSQL
 * @param password of that role
 * @param aot whether AOT caches are made and used
 * @param minimumFreeMebibytes below this much free disk space nothing starts
 * @param environment all variables, for options of single JVMs
 */
record PlatformSettings(
        Path project,
        Path state,
        Ports ports,
        String account,
        String password,
        boolean aot,
        long minimumFreeMebibytes,
        Map<String, String> environment) {
    private static final String COUNTIES = "330327,330383,150203,220581,410503,411600";

    /**
     * @throws PlatformFailure when a variable has no sense
     */
    static PlatformSettings from(Map<String, String> environment, Path project) {
        Path root = project.toAbsolutePath().normalize();
        return new PlatformSettings(
                root,
                root.resolve(environment.getOrDefault("LIANSHEN_STATE", ".lianshen")).normalize(),
                Ports.from(environment),
                environment.getOrDefault("LIANSHEN_DB_USER", "lianshen"),
                environment.getOrDefault("LIANSHEN_DB_PASSWORD", "lianshen"),
                !"off".equals(environment.get("LIANSHEN_AOT")),
                mebibytes(environment.getOrDefault("LIANSHEN_MIN_FREE_MB", "1024")),
                environment);
    }

    /** Options that the user adds to a JVM, after ours: {@code LIANSHEN_<NAME>_JAVA_OPTS}. */
    List<String> javaOptions(String name) {
        String variable = "LIANSHEN_" + name.toUpperCase(Locale.ROOT) + "_JAVA_OPTS";
        String options = environment.getOrDefault(variable, "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+", -1));
    }

    /** The key ring that approval-service seals personal data with. */
    Path keyRing() {
        return state.resolve(
                environment.getOrDefault("LIANSHEN_CIPHER_KEYS", "keys/approval.keys"));
    }

    /** The key that approval-service signs checkpoints of its log with. */
    Path checkpointKey() {
        return state.resolve(
                environment.getOrDefault("LIANSHEN_CHECKPOINT_KEY", "keys/checkpoint.pem"));
    }

    /** What people hand in and the platform makes. */
    Path files() {
        return state.resolve(environment.getOrDefault("LIANSHEN_FILES_DIR", "files"));
    }

    /** What approval-service shows to the sharing simulator. */
    String sharingKey() {
        return environment.getOrDefault("LIANSHEN_SHARING_KEY", "lianshen-sharing");
    }

    /** The folder of the counties' keys that registry seals licences with. */
    Path sealKeys() {
        return state.resolve(environment.getOrDefault("LIANSHEN_SEAL_KEYS", "keys/seals"));
    }

    /** Counties (GB/T 2260) that keys are made for: those that the seeds have a profile of. */
    List<String> sealCounties() {
        var named = environment.getOrDefault("LIANSHEN_SEAL_COUNTIES", COUNTIES);
        return Stream.of(named.split(",", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    Path logs() {
        return state.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    private static long mebibytes(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new PlatformFailure("LIANSHEN_MIN_FREE_MB is no number: " + text + ".", e);
        }
    }
}
