package cn.lianshen.bench.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that was really played, with all that the service wrote of it.
 *
 * @param weight how often it is taken, next to the others
 * @param form as the founder sent it
 */
public record Template(
        int weight,
        String caseId,
        String caseNumber,
        String region,
        String item,
        String kind,
        String classification,
        String founderId,
        String lead,
        @Nullable String registrar,
        String state,
        String schoolName,
        String founderName,
        List<String> bureaus,
        String form,
        List<Event> events,
        List<Task> tasks) {

    /**
     * A line of the log.
     *
     * @param at RFC 3339
     */
    public record Event(int version, String type, String actor, String at, String payload) {}

    /** A line of a worklist. */
    public record Task(
            String bureau, String task, String due, String openedAt, @Nullable String officer) {}

    /** Whether nothing is left to do, so that it may lie years back. */
    boolean over() {
        return tasks.isEmpty();
    }

    int version() {
        return events.getLast().version();
    }
}
