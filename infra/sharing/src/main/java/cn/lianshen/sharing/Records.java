package cn.lianshen.sharing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes records up: the same for the same subject, whenever it is asked. A subject in which 无记录
 * stands has none; one in which 已过期 stands has one that has ended.
 */
final class Records {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final int DAYS = 300;
    private static final int YEARS = 5;
    private static final int NUMBERS = 1_000_000;

    private Records() {}

    static Optional<SharedRecord> find(
            String source, String material, Map<String, String> subject) {
        return says(subject, "无记录")
                ? Optional.empty()
                : Optional.of(made(source, material, subject));
    }

    private static SharedRecord made(String source, String material, Map<String, String> subject) {
        var seed = Math.floorMod(new TreeMap<>(subject).toString().hashCode(), NUMBERS);
        var issued = says(subject, "已过期") ? FIRST.minusYears(YEARS + 1) : FIRST;
        var from = issued.plusDays(seed % DAYS);
        return new SharedRecord(
                number(source, material, subject, seed),
                holder(subject),
                source,
                from,
                from.plusYears(YEARS),
                content(material, subject));
    }

    /** A person's number is the one on the identity card, a body's its credit code. */
    private static String number(
            String source, String material, Map<String, String> subject, int seed) {
        var own =
                Stream.of(subject.get("citizenNumber"), subject.get("creditCode"))
                        .filter(Objects::nonNull)
                        .findFirst();
        return material.equals("M02") && own.isPresent()
                ? own.get()
                : "%s-%s-%06d".formatted(source, material, seed);
    }

    private static String holder(Map<String, String> subject) {
        return Stream.of(subject.get("name"), subject.get("school"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> content(String material, Map<String, String> subject) {
        var content = new TreeMap<>(subject);
        content.put("material", material);
        content.put("result", "正常");
        return content;
    }

    private static boolean says(Map<String, String> subject, String word) {
        return subject.values().stream().anyMatch(value -> value.contains(word));
    }
}
