package cn.lianshen.seal;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes and changes the keys of a {@link SealFolder}: {@code SealTool create FOLDER HOLDER...},
 * {@code rotate FOLDER HOLDER...} (a fresh key of each algorithm, used at once), {@code retire
 * FOLDER KEY} (destroys a former secret), {@code list FOLDER}. Secrets are never printed.
 */
public final class SealTool {
    private SealTool() {}

    public static void main(String[] arguments) {
        System.exit(run(InstantSource.system(), arguments));
    }

    /** Gives the exit code: 0 done, 1 could not be done, 2 not understood. */
    @SuppressWarnings("SystemOut") // a tool for the command line
    public static int run(InstantSource time, String... arguments) {
        if (arguments.length < 2) {
            System.err.println("create|rotate FOLDER HOLDER..., retire FOLDER KEY, list FOLDER");
            return 2;
        }
        try {
            System.out.println(done(time, arguments));
            return 0;
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static String done(InstantSource time, String... arguments) {
        var folder = new SealFolder(Path.of(arguments[1]));
        var authority = new KeyAuthority(folder, time);
        var names = Arrays.stream(arguments).skip(2).toList();
        switch (arguments[0]) {
            case "create" -> authority.createIfAbsent(names);
            case "rotate" -> names.forEach(holder -> rotate(authority, holder));
            case "retire" -> names.forEach(key -> authority.retire(new KeyId(key)));
            case "list" -> {}
            default -> throw new IllegalArgumentException("not known: " + arguments[0]);
        }
        return list(new FolderSealKeys(folder, time));
    }

    private static void rotate(KeyAuthority authority, String holder) {
        Arrays.stream(SealAlgorithm.values()).forEach(it -> authority.issue(holder, it));
    }

    private static String list(SealKeys keys) {
        return keys.certificates().stream()
                .map(certificate -> line(certificate, keys))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String line(X509Certificate certificate, SealKeys keys) {
        var holder = Holder.of(certificate).orElse("?");
        var algorithm = SealAlgorithm.of(certificate.getPublicKey());
        var active = algorithm.flatMap(it -> keys.active(holder, it)).map(SealKey::id);
        return String.join(
                "  ",
                List.of(
                        holder,
                        algorithm.map(Enum::name).orElse("?"),
                        KeyId.of(certificate).hex(),
                        active.filter(KeyId.of(certificate)::equals).isPresent() ? "active" : ""));
    }
}
