package cn.lianshen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The logs of the components: those of this run, and those of the run before it as {@code .log.1}.
 */
final class LogFiles {
    private LogFiles() {}

    /** Puts the logs of the last run aside. */
    static void turn(PlatformSettings settings) {
        for (String name : settings.ports().byName().keySet()) {
            turn(settings.log(name));
        }
    }

    private static void turn(Path log) {
        try {
            if (Files.exists(log)) {
                Path last = log.resolveSibling(log.getFileName() + ".1");
                Files.move(log, last, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
