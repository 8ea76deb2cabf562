package cn.lianshen.notification.notice;

import cn.lianshen.notification.notice.domain.Facts;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts in words: names for codes, days as they are written, lists as they are read. */
record FactWords(Map<String, String> facts, Words words) {

    /** What stands for a name in braces; null when there is no such fact. */
    @Nullable String of(String name) {
        return switch (name) {
            case "by" -> by();
            case "remedies" -> words.of(name, name);
            default -> {
                var fact = facts.get(name);
                yield fact == null ? null : inWords(name, fact);
            }
        };
    }

    private String inWords(String name, String fact) {
        return switch (name) {
            case Facts.BUREAU, Facts.COMPETENT_BODY -> coded("bureau", fact);
            case Facts.BUREAUS -> listed(fact, code -> coded("bureau", code));
            case Facts.MATERIALS -> listed(fact, code -> code);
            case Facts.DAY, Facts.FROM, Facts.UNTIL -> words.day(fact);
            case Facts.CLOCK,
                    Facts.PAUSE,
                    Facts.BREACH,
                    Facts.INSPECTION,
                    Facts.DELIVERY,
                    Facts.DOCUMENT,
                    Facts.TERMINATION,
                    Facts.AGENT ->
                    coded(name, fact);
            default -> fact;
        };
    }

    private String by() {
        var due = facts.get(Facts.DUE);
        if (due != null) {
            return by("by.due", Map.of("day", words.day(due)));
        }
        var earliest = facts.get(Facts.EARLIEST);
        if (earliest == null) {
            return words.of("by.unset", "");
        }
        var year = facts.get(Facts.UNANNOUNCED_YEAR);
        return year == null
                ? by("by.suspended", Map.of("day", words.day(earliest)))
                : by("by.unannounced", Map.of("day", words.day(earliest), "year", year));
    }

    private String by(String key, Map<String, String> values) {
        return Words.fill(words.of(key, key), values::get);
    }

    private String listed(String codes, UnaryOperator<String> name) {
        return Stream.of(codes.split(","))
                .map(name)
                .collect(Collectors.joining(words.of("list.separator", ", ")));
    }

    /** The code itself when this version has no words for it. */
    private String coded(String kind, String code) {
        return words.of(kind + "." + code, code);
    }
}
