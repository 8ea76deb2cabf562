package cn.lianshen.bench.cpu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The processes of this machine at one moment. */
final class ProcessTable {
    private static final Path PROC = Path.of("/proc");

    private final List<ProcessStat> all;

    ProcessTable(List<ProcessStat> all) {
        this.all = all;
    }

    static ProcessTable now() {
        try (var entries = Files.list(PROC)) {
            return new ProcessTable(
                    entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> Character.isDigit(name.charAt(0)))
                            .map(name -> ProcessStat.read(PROC, Long.parseLong(name)))
                            .flatMap(Optional::stream)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ticks of a process and of all that it started, ended ones too. It never falls while the
     * process lives, since a child's time moves to its parent when the child is gone.
     */
    long treeTicks(long root) {
        Set<Long> tree = tree(root);
        return all.stream()
                .filter(process -> tree.contains(process.pid()))
                .mapToLong(process -> process.ticks() + process.reapedTicks())
                .sum();
    }

    private Set<Long> tree(long root) {
        var tree = new HashSet<>(Set.of(root));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ProcessStat process : all) {
                grown |= tree.contains(process.parent()) && tree.add(process.pid());
            }
        }
        return tree;
    }
}
