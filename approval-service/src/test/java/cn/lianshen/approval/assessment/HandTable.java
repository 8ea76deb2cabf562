package cn.lianshen.approval.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of test data written by hand: columns by name, {@code *} for everything. */
final class HandTable {

    private HandTable() {}

    /** The rows of a file of the class path, each by the names of its columns. */
    static List<Map<String, String>> read(String file) {
        List<String> lines = text(file).lines().filter(line -> !line.startsWith("#")).toList();
        String[] names = lines.getFirst().split("\\|");
        return lines.stream().skip(1).map(line -> row(names, line.split("\\|", -1))).toList();
    }

    /** Whether a cell that lists codes, or stands for all of them, holds this one. */
    static boolean has(String cell, String code) {
        return cell.equals("*") || Arrays.asList(cell.split(" ")).contains(code);
    }

    private static Map<String, String> row(String[] names, String[] cells) {
        if (names.length != cells.length) {
            throw new IllegalArgumentException(String.join("|", cells) + ": " + cells.length);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }

    private static String text(String file) {
        try (InputStream in = HandTable.class.getResourceAsStream(file)) {
            return new String(requireNonNull(in, file).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
