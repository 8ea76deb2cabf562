package cn.lianshen.notification.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The message bundles in one language. */
record Words(MessageSource messages, Locale locale) {
    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

    String of(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, locale) + "";
    }

    String day(String iso) {
        var pattern = of("day.pattern", "uuuu-MM-dd");
        return DateTimeFormatter.ofPattern(pattern, locale).format(LocalDate.parse(iso));
    }

    /**
     * The template with its names replaced, those without a value left as they stand. Values are
     * not looked into: a number of a document is written by people and may hold braces too.
     */
    static String fill(String template, Function<String, @Nullable String> value) {
        return BRACES.matcher(template)
                .replaceAll(
                        name ->
                                Matcher.quoteReplacement(
                                        Objects.requireNonNullElse(
                                                value.apply(name.group(1)), name.group())));
    }
}
