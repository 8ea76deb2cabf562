package cn.lianshen.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The program behind {@code ./lianshen up}, {@code down}, {@code status} and the like.
 *
 * <p>Exit codes: 0 done, 1 failed or not healthy, 2 wrong usage. A failure is one sentence on the
 * error stream.
 */
public final class LocalPlatform {
    private LocalPlatform() {}

    /**
     * Runs one command and ends the JVM with its exit code.
     *
     * @param arguments project folder, command, and what the command takes
     */
    public static void main(String[] arguments) {
        System.exit(run(Arrays.asList(arguments)));
    }

    private static int run(List<String> arguments) {
        if (arguments.size() < 2) {
            return usage();
        }
        try {
            var project = Path.of(arguments.getFirst());
            var settings = PlatformSettings.from(System.getenv(), project);
            return run(settings, arguments.get(1), arguments.subList(2, arguments.size()));
        } catch (PlatformFailure e) {
            return fail("" + e.getMessage());
        } catch (UncheckedIOException e) {
            return fail("A file operation failed: " + e.getCause() + ".");
        }
    }

    private static int run(PlatformSettings settings, String command, List<String> names) {
        var console = new Console(System.out);
        return switch (command) {
            case "up" -> new Up(settings, console).run();
            case "prepare" -> new Prepare(settings, console).run();
            case "down" -> new Down(settings, console).run();
            case "status" -> new Status(settings, console).run();
            case "stop" -> new Switch(settings, console).off(names);
            case "keys" -> new Keys(settings).run(names);
            case "start" -> new Switch(settings, console).on(names);
            default -> usage();
        };
    }

    private static int usage() {
        System.err.println(
                "usage: LocalPlatform PROJECT up|prepare|down|status|stop COMPONENT|start COMPONENT|keys VERB");
        return 2;
    }

    private static int fail(String sentence) {
        System.err.println(sentence);
        return 1;
    }
}
