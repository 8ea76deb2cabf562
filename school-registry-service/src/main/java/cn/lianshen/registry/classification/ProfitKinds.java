package cn.lianshen.registry.classification;

import cn.lianshen.seeds.SeedReader;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Kinds of institution, and which of them may be for-profit, as {@code seeds/kinds.yaml} says. */
@Component
public final class ProfitKinds {
    private final Set<String> never;
    private final Set<String> known;

    ProfitKinds() {
        var rows = new SeedReader().rows("kinds.yaml", Map.class);
        known =
                rows.stream()
                        .map(row -> String.valueOf(row.get("code")))
                        .collect(Collectors.toUnmodifiableSet());
        never =
                rows.stream()
                        .filter(row -> "NO".equals(row.get("for_profit")))
                        .map(row -> String.valueOf(row.get("code")))
                        .collect(Collectors.toUnmodifiableSet());
    }

    public boolean knows(String kind) {
        return known.contains(kind);
    }

    public boolean mayProfit(String kind) {
        return !never.contains(kind);
    }
}
