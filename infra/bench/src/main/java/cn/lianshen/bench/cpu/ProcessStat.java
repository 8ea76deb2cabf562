package cn.lianshen.bench.cpu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One line of {@code /proc/<pid>/stat}. Source: proc_pid_stat(5).
 *
 * @param ticks processor time of the process itself
 * @param reapedTicks processor time of its children that ended and were waited for, theirs included
 */
record ProcessStat(long pid, long parent, long ticks, long reapedTicks) {

    /** The process, or empty when it is gone. */
    static Optional<ProcessStat> read(Path proc, long pid) {
        try {
            return Optional.of(parse(Files.readString(proc.resolve(pid + "/stat"))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The name in brackets may hold blanks and brackets, so fields count from the last bracket. */
    static ProcessStat parse(String line) {
        int close = line.lastIndexOf(')');
        String[] fields = line.substring(close + 2).strip().split(" ", -1);
        return new ProcessStat(
                Long.parseLong(line.substring(0, line.indexOf(' '))),
                field(fields, 4),
                field(fields, 14) + field(fields, 15),
                field(fields, 16) + field(fields, 17));
    }

    private static long field(String[] fields, int number) {
        return Long.parseLong(fields[number - 3]);
    }
}
