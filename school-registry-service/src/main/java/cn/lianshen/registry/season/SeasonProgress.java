package cn.lianshen.registry.season;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How far a season is.
 *
 * @param state {@code OPENING} while tasks are made, then {@code OPEN}
 * @param tasks institutions that are inspected
 * @param stages how many of them are at which stage
 * @param exempt how many are exempt, by reason
 * @param results conclusions, published or proposed
 */
record SeasonProgress(
        UUID id,
        int year,
        String region,
        String state,
        LocalDate selfReportUntil,
        LocalDate concludeUntil,
        long tasks,
        SortedMap<String, Long> stages,
        SortedMap<String, Long> exempt,
        SortedMap<String, Long> results) {

    /** One group of tasks that are counted. */
    record Count(String stage, String reason, String result, long number) {}

    static SeasonProgress of(Season season, Iterable<Count> counts) {
        var stages = new TreeMap<String, Long>();
        var exempt = new TreeMap<String, Long>();
        var results = new TreeMap<String, Long>();
        for (var count : counts) {
            if (count.stage().equals("EXEMPT")) {
                add(exempt, count.reason(), count.number());
            } else {
                add(stages, count.stage(), count.number());
                add(results, count.result(), count.number());
            }
        }
        var tasks = stages.values().stream().mapToLong(Long::longValue).sum();
        return new SeasonProgress(
                season.id(),
                season.year(),
                season.region(),
                season.state(),
                season.selfReportUntil(),
                season.concludeUntil(),
                tasks,
                stages,
                exempt,
                results);
    }

    private static void add(Map<String, Long> sums, String key, long number) {
        if (!key.isEmpty()) {
            sums.merge(key, number, Long::sum);
        }
    }
}
