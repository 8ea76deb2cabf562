package cn.lianshen.seeds;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a value that a record needs and its row does not give, so that no null comes in unseen. */
final class Gaps {

    private Gaps() {}

    /**
     * Path of the first missing value, in the words of the records, for example {@code [3].name}.
     */
    static Optional<String> first(Object read) {
        return in("", read).findFirst();
    }

    private static Stream<String> in(String path, @Nullable Object value) {
        return switch (value) {
            case List<?> rows ->
                    IntStream.range(0, rows.size())
                            .boxed()
                            .flatMap(i -> in(path + "[" + i + "]", rows.get(i)));
            case Record row ->
                    Arrays.stream(row.getClass().getRecordComponents())
                            .flatMap(part -> inComponent(path, row, part));
            case null, default -> Stream.empty();
        };
    }

    private static Stream<String> inComponent(String path, Record row, RecordComponent part) {
        Object value = valueOf(row, part);
        String here = path + "." + part.getName();
        return value == null && !mayBeAbsent(part) ? Stream.of(here) : in(here, value);
    }

    private static boolean mayBeAbsent(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(Record row, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record hides its component " + part, impossible);
        }
    }
}
