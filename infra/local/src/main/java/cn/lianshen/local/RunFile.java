package cn.lianshen.local;

import cn.lianshen.local.process.ProcessId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells other programs what runs: a line a process, {@code name pid start address}, the start in
 * milliseconds since 1970. The first line is the supervisor; its address is {@code starting} or
 * {@code ready}. It is there as long as something runs, and left behind only by a crash.
 */
final class RunFile {
    static final String SUPERVISOR = "platform";

    private final Path file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * @param process which process it is
     * @param address where it is reached
     */
    record Entry(ProcessId process, String address) {}

    RunFile(Path state) {
        file = state.resolve("run");
    }

    synchronized void put(String name, ProcessId process, String address) {
        entries.put(name, new Entry(process, address));
        write();
    }

    synchronized void remove() {
        entries.clear();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says now, in the order of the starts; nothing if there is none. */
    Map<String, Entry> read() {
        try (var lines = Files.lines(file)) {
            var read = new LinkedHashMap<String, Entry>();
            lines.map(line -> line.split(" ", 4))
                    .filter(words -> words.length == 4)
                    .forEach(words -> read.put(words[0], entry(words)));
            return read;
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The supervisor, if it is alive. */
    Optional<Entry> supervisor() {
        var entry = read().get(SUPERVISOR);
        boolean alive = entry != null && entry.process().live().isPresent();
        return alive ? Optional.ofNullable(entry) : Optional.empty();
    }

    private static Entry entry(String[] words) {
        var start = Instant.ofEpochMilli(Long.parseLong(words[2]));
        return new Entry(new ProcessId(Long.parseLong(words[1]), start), words[3]);
    }

    private void write() {
        String text =
                entries.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
        Path work = file.resolveSibling("run.new");
        try {
            Files.writeString(work, text);
            Files.move(work, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String name, Entry entry) {
        var process = entry.process();
        return "%s %d %d %s\n"
                .formatted(
                        name, process.pid(), process.startedAt().toEpochMilli(), entry.address());
    }
}
