package cn.lianshen.gateway.portal.officer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a case's history.
 *
 * @param text what happened, in the reader's language
 * @param clocks what it did to clocks
 */
record Happened(int version, String type, Instant at, Who who, String text, List<Clock> clocks) {

    /** Who did it; the token subject where the reader may know it. */
    record Who(String role, @Nullable String bureau, String name, @Nullable String id) {}

    record Clock(String text) {}

    boolean isPaper() {
        return type.startsWith("approval.notice-issued.");
    }
}
