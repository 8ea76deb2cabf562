package cn.lianshen.notification.notice;

import cn.lianshen.notification.notice.domain.Facts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.PropertyPlaceholderHelper;

/**
 * Puts a notice into words, in the reader's language, when it is read. A sentence names its facts
 * in braces; {@code {by}} is the day by which something is due or, while nobody can know that day,
 * what it waits for.
 */
@Component
public final class NoticeTexts {
    private static final PropertyPlaceholderHelper BRACES = new PropertyPlaceholderHelper("{", "}");

    private final MessageSource messages;

    NoticeTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** A few words; the code itself for a notice that this version has no words for. */
    public String title(String code, Locale locale) {
        return words("notice." + code + ".title", code, locale);
    }

    /** Who does what by when, in one or two sentences. */
    public String text(String code, String caseNumber, Map<String, String> facts, Locale locale) {
        var template = words("notice." + code + ".text", title(code, locale), locale);
        return BRACES.replacePlaceholders(
                template,
                name ->
                        switch (name) {
                            case "caseNumber" -> caseNumber;
                            case "by" -> by(facts, locale);
                            case Facts.BUREAU -> bureau(facts.get(name), locale);
                            case Facts.BUREAUS -> bureaus(facts.get(name), locale);
                            default -> facts.get(name);
                        });
    }

    private String by(Map<String, String> facts, Locale locale) {
        var due = facts.get(Facts.DUE);
        if (due != null) {
            return fill("by.due", Map.of("day", day(due, locale)), locale);
        }
        var earliest = facts.get(Facts.EARLIEST);
        if (earliest == null) {
            return words("by.unset", "", locale);
        }
        var year = facts.get(Facts.UNANNOUNCED_YEAR);
        return year == null
                ? fill("by.suspended", Map.of("day", day(earliest, locale)), locale)
                : fill(
                        "by.unannounced",
                        Map.of("day", day(earliest, locale), "year", year),
                        locale);
    }

    private String fill(String key, Map<String, String> values, Locale locale) {
        return BRACES.replacePlaceholders(words(key, key, locale), values::get);
    }

    private String day(String iso, Locale locale) {
        var pattern = words("day.pattern", "uuuu-MM-dd", locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(LocalDate.parse(iso));
    }

    private String bureau(@Nullable String code, Locale locale) {
        return code == null ? "" : words("bureau." + code, code, locale);
    }

    private String bureaus(@Nullable String codes, Locale locale) {
        return codes == null
                ? ""
                : Stream.of(codes.split(","))
                        .map(code -> bureau(code, locale))
                        .collect(Collectors.joining(words("bureaus.separator", ", ", locale)));
    }

    private String words(String key, String otherwise, Locale locale) {
        return messages.getMessage(key, null, otherwise, locale) + "";
    }
}
