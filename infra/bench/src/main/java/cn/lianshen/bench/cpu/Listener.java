package cn.lianshen.bench.cpu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the process that listens on a TCP port of this machine: no run file to trust, no name to
 * guess.
 */
final class Listener {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private Listener() {}

    /**
     * The oldest process that holds the port's listening socket; empty when none does or it is
     * another user's.
     */
    static Optional<Long> on(int port) {
        Set<String> sockets =
                Stream.of("net/tcp", "net/tcp6")
                        .flatMap(file -> lines(PROC.resolve(file)).stream())
                        .flatMap(line -> listeningSocket(line, port).stream())
                        .collect(Collectors.toSet());
        return sockets.isEmpty() ? Optional.empty() : holder(sockets);
    }

    /**
     * The socket's name as file descriptors show it, when this line of the table listens on the
     * port.
     */
    static Optional<String> listeningSocket(String line, int port) {
        String[] fields = line.strip().split("\\s+", -1);
        boolean found =
                fields.length > 9
                        && fields[3].equals(LISTENING)
                        && fields[1].endsWith(String.format(Locale.ROOT, ":%04X", port));
        return found ? Optional.of("socket:[" + fields[9] + "]") : Optional.empty();
    }

    private static Optional<Long> holder(Set<String> sockets) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .sorted()
                .filter(pid -> holds(pid, sockets))
                .findFirst();
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (var descriptors = Files.list(PROC.resolve(pid + "/fd"))) {
            return descriptors.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException e) {
            return false; // it ended, or is another user's
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
