package cn.lianshen.cipher;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Makes and changes rings of keys: {@code KeyTool create FILE [CIPHER]}, {@code rotate FILE
 * [CIPHER]} (a fresh key, active at once), {@code add FILE [CIPHER]} and {@code activate FILE KEY}
 * (the same in two steps, where several machines hold the file), {@code retire FILE KEY}, {@code
 * list FILE}. A cipher is AES-256-GCM or SM4-GCM. Secrets are never printed.
 */
public final class KeyTool {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private KeyTool() {}

    public static void main(String[] arguments) {
        System.exit(run(Clock.systemUTC(), arguments));
    }

    /** Gives the exit code: 0 done, 1 could not be done, 2 not understood. */
    @SuppressWarnings("SystemOut") // a tool for the command line
    public static int run(Clock clock, String... arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println(
                    "create|rotate|add FILE [AES-256-GCM|SM4-GCM], activate|retire FILE KEY, list FILE");
            return 2;
        }
        try {
            System.out.println(done(clock, arguments));
            return 0;
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static String done(Clock clock, String... arguments) {
        var file = new KeyRingFile(Path.of(arguments[1]));
        var third = Arrays.stream(arguments).skip(2).findFirst();
        change(arguments[0], file, third, STAMP.format(clock.instant()));
        return list(file.read());
    }

    private static void change(
            String verb, KeyRingFile file, Optional<String> third, String freshId) {
        switch (verb) {
            case "create" -> {
                if (!file.createIfAbsent(freshId, suite(third.orElse("AES-256-GCM")))) {
                    throw new IllegalArgumentException("there is a key ring already; rotate it");
                }
            }
            case "rotate" -> {
                file.add(freshId, suite(third, file));
                file.activate(freshId);
            }
            case "add" -> file.add(freshId, suite(third, file));
            case "activate" -> file.activate(third.orElse(""));
            case "retire" -> file.retire(third.orElse(""));
            case "list" -> {}
            default -> throw new IllegalArgumentException("not known: " + verb);
        }
    }

    /** That of the active key, unless another is wanted. */
    private static CipherSuite suite(Optional<String> title, KeyRingFile file) {
        return title.map(KeyTool::suite).orElseGet(() -> activeSuite(file));
    }

    private static CipherSuite suite(String title) {
        return CipherSuite.titled(title);
    }

    private static CipherSuite activeSuite(KeyRingFile file) {
        var content = file.read();
        return requireNonNull(content.keys().get(content.active())).suite();
    }

    private static String list(KeyRingFile.Content content) {
        var lines = new StringBuilder();
        content.keys().values().stream()
                .sorted(Comparator.comparing(CipherKey::id))
                .forEach(key -> lines.append(line(key, content.active())));
        return lines.toString().stripTrailing();
    }

    private static String line(CipherKey key, String active) {
        return "%s  %s%s%n"
                .formatted(
                        key.id(), key.suite().title(), key.id().equals(active) ? "  active" : "");
    }
}
