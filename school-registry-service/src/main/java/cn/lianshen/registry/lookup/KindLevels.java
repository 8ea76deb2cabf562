package cn.lianshen.registry.lookup;

import cn.lianshen.seeds.SeedReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which stages (办学层次) each kind of institution teaches, as {@code seeds/kinds.yaml} says. */
@Component
final class KindLevels {
    private final Map<String, List<String>> byKind =
            new SeedReader()
                    .rows("kinds.yaml", Map.class).stream()
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            row -> String.valueOf(row.get("code")),
                                            KindLevels::stages));

    /** None for a kind that the seeds do not know. */
    List<String> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private static List<String> stages(Map<?, ?> row) {
        return Optional.ofNullable(row.get("stages"))
                .filter(List.class::isInstance)
                .map(stages -> ((List<?>) stages).stream().map(String::valueOf).toList())
                .orElseGet(List::of);
    }
}
