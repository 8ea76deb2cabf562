package cn.lianshen.registry.season;

import cn.lianshen.seeds.SeedReader;
import java.util.Map;

/** Kinds that are recognised and not licensed (认定), as {@code seeds/kinds.yaml} says. */
final class RecognisedKinds {
    private RecognisedKinds() {}

    static String[] codes() {
        return new SeedReader()
                .rows("kinds.yaml", Map.class).stream()
                        .filter(row -> Boolean.TRUE.equals(row.get("recognised_not_licensed")))
                        .map(row -> String.valueOf(row.get("code")))
                        .toArray(String[]::new);
    }
}
