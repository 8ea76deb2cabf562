package cn.lianshen.gateway.portal.operator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of itself.
 *
 * @param status UP, DOWN, OUT_OF_SERVICE or UNKNOWN
 */
public record Standing(String status, List<Part> parts, List<Log> logs, List<Intake> readers) {

    /** What the service stands on. */
    public record Part(String name, String status) {}

    /**
     * An event log that it publishes.
     *
     * @param waiting events that are not out yet; null while nobody knows
     * @param oldestSeconds age of the oldest of them
     */
    public record Log(
            String name,
            String phase,
            @Nullable String problem,
            @Nullable Long waiting,
            @Nullable Double oldestSeconds) {

        public boolean wrong() {
            return phase.equals("HALTED") || phase.equals("RECOVERING");
        }
    }

    /**
     * A topic that it reads.
     *
     * @param behind events that it has not read yet; null while nobody knows
     */
    public record Intake(String reader, @Nullable Long behind, long dead, long parked) {}

    public boolean up() {
        return status.equals("UP");
    }
}
