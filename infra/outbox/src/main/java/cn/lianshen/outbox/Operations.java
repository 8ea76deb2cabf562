package cn.lianshen.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one instance of a service stands, as operators (运维人员) are shown it: states and figures, no
 * content.
 *
 * @param status UP, DOWN, OUT_OF_SERVICE or UNKNOWN: the worst of the parts
 * @param parts what it stands on, in the order of their names
 * @param logs event logs that it publishes
 * @param readers topics that it reads
 */
record Operations(String status, List<Part> parts, List<Log> logs, List<Intake> readers) {

    /** What it stands on, e.g. {@code r2dbc}, {@code diskSpace}. */
    record Part(String name, String status) {}

    /**
     * An event log and its relay.
     *
     * @param phase STOPPED, STANDBY (another instance publishes), PUBLISHING, RECOVERING or HALTED
     * @param problem why it recovers or is halted
     * @param waiting events that are not published yet; null while that is not known
     * @param oldestSeconds age of the oldest of them
     */
    record Log(
            String name,
            String phase,
            @Nullable String problem,
            @Nullable Long waiting,
            @Nullable Double oldestSeconds) {}

    /**
     * A reader of a topic.
     *
     * @param behind events on the topic that it has not read yet; null while that is not known
     * @param dead events that could not take effect
     * @param parked events that wait behind those
     */
    record Intake(String reader, @Nullable Long behind, long dead, long parked) {}
}
