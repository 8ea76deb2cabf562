package cn.lianshen.approval.inquiry;

import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a question; what cannot be read is 400 with its name. */
public final class Given {
    /** The day after it can be stored as well. */
    private static final int LAST_YEAR = 9998;

    private Given() {}

    /** The text, or null when it is blank; 400 for what no text of the database can be. */
    public static @Nullable String text(String field, @Nullable String text) {
        if (text != null && text.indexOf('\0') >= 0) {
            throw wrong(field);
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A day such as 2026-11-23. */
    public static @Nullable LocalDate day(String field, @Nullable String text) {
        var given = text(field, text);
        try {
            return given == null ? null : storable(LocalDate.parse(given));
        } catch (DateTimeException e) {
            throw wrong(field);
        }
    }

    /** The database knows fewer years than the language does. */
    private static LocalDate storable(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("no such year: " + day);
        }
        return day;
    }

    /** {@code true} or {@code false}, which it is when nothing is given. */
    public static boolean flag(String field, @Nullable String text) {
        var given = text(field, text);
        if (given != null && !given.equals("true") && !given.equals("false")) {
            throw wrong(field);
        }
        return "true".equals(given);
    }

    /** How many lines a page has: 1 to 100. */
    public static int limit(@Nullable String text) {
        var given = text("limit", text);
        try {
            return PageKey.limit(given == null ? PageKey.USUAL : Integer.parseInt(given));
        } catch (NumberFormatException e) {
            throw wrong("limit");
        }
    }

    /** Choices of an enum, by name. */
    public static <E extends Enum<E>> List<E> choices(
            String field, @Nullable List<String> texts, Class<E> type) {
        return texts == null
                ? List.of()
                : texts.stream().map(it -> constant(field, it, type)).toList();
    }

    /** A choice of an enum, by name. */
    public static <E extends Enum<E>> @Nullable E choice(
            String field, @Nullable String text, Class<E> type) {
        var given = text(field, text);
        return given == null ? null : constant(field, given, type);
    }

    private static <E extends Enum<E>> E constant(String field, String text, Class<E> type) {
        var name = text.strip().toUpperCase(Locale.ROOT);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(field));
    }

    private static ProblemException wrong(String field) {
        return Problem.of(400, "invalid-value", field).at(field).asException();
    }
}
