package cn.lianshen.bench.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What an answer of figures counts, under the names that {@link Recount} counts under. */
final class FigureCounts {
    private static final List<String> KEPT = List.of("inTime", "late", "undetermined");

    private FigureCounts() {}

    static Map<String, Long> of(JsonNode figures) {
        var counts = new TreeMap<String, Long>();
        for (var plain : List.of("filed", "accepted", "granted", "refused", "concluded")) {
            put(counts, plain, figures.path(plain));
        }
        for (var limit : List.of("promise", "declared", "hard")) {
            kept(counts, limit, figures.path(limit));
        }
        for (var bureau : figures.path("bureaus")) {
            var code = bureau.path("bureau").asString();
            put(counts, "asked " + code, bureau.path("asked"));
            kept(counts, "opinion " + code, bureau.path("opinions"));
        }
        for (var stage : figures.path("stages")) {
            kept(counts, stage.path("stage").asString(), stage.path("kept"));
        }
        return counts;
    }

    /** The sum of a field over all months and items. */
    static long months(JsonNode figures, String field) {
        return figures.path("months")
                .valueStream()
                .mapToLong(month -> month.path(field).asLong())
                .sum();
    }

    private static void kept(Map<String, Long> counts, String name, JsonNode kept) {
        KEPT.forEach(verdict -> put(counts, name + ' ' + verdict, kept.path(verdict)));
    }

    private static void put(Map<String, Long> counts, String name, JsonNode count) {
        if (count.asLong() != 0) {
            counts.put(name, count.asLong());
        }
    }
}
