package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.JavaSource;
import cn.lianshen.houserules.tree.JavaSource.Function;
import cn.lianshen.houserules.tree.Tree;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Files and functions stay small enough to be read at one go. Main code: median file at most 60
 * lines, cap 200; median function at most 5 lines, cap 30. Test files: cap 250. What counts as a
 * line is said at {@link JavaSource#lines()} and {@link Function#lines()}; {@code
 * package-info.java} files do not lower the median.
 */
public final class Sizes implements TreeRule {

    static final int FILE_MEDIAN = 60;
    static final int FILE_CAP = 200;
    static final int FUNCTION_MEDIAN = 5;
    static final int FUNCTION_CAP = 30;
    static final int TEST_CAP = 250;

    @Override
    public String cure() {
        return "Cut along what changes together: a new file for a new thought, a named function for a step.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        var sources = tree.sources().stream().filter(source -> !source.isPackageInfo()).toList();
        var main = sources.stream().filter(JavaSource::isMain).toList();
        var tests = sources.stream().filter(JavaSource::isTest).toList();
        return Stream.of(
                        tooLong(main, FILE_CAP),
                        tooLong(tests, TEST_CAP),
                        main.stream().flatMap(Sizes::longFunctions),
                        medians(main))
                .flatMap(stream -> stream)
                .toList();
    }

    private static Stream<String> tooLong(List<JavaSource> sources, int cap) {
        return sources.stream()
                .filter(source -> source.lines() > cap)
                .map(
                        source ->
                                "%s: %d lines, cap %d"
                                        .formatted(source.path(), source.lines(), cap));
    }

    private static Stream<String> longFunctions(JavaSource source) {
        return source.functions().stream()
                .filter(function -> function.lines() > FUNCTION_CAP)
                .map(function -> describe(source, function));
    }

    private static String describe(JavaSource source, Function function) {
        return "%s:%d: %s has %d lines, cap %d"
                .formatted(
                        source.path(),
                        function.line(),
                        function.name(),
                        function.lines(),
                        FUNCTION_CAP);
    }

    private static Stream<String> medians(List<JavaSource> main) {
        var files = main.stream().mapToLong(JavaSource::lines);
        var functions = main.stream().flatMap(source -> source.functions().stream());
        return Stream.concat(
                overMedian("files of main code", files, FILE_MEDIAN),
                overMedian(
                        "functions of main code",
                        functions.mapToLong(Function::lines),
                        FUNCTION_MEDIAN));
    }

    private static Stream<String> overMedian(String what, LongStream lines, int limit) {
        long median = median(lines);
        return median <= limit
                ? Stream.empty()
                : Stream.of("%s: median %d lines, limit %d".formatted(what, median, limit));
    }

    /** The upper of the two middle values, 0 for nothing. */
    static long median(LongStream values) {
        long[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
