package cn.lianshen.gateway.portal.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about a school of the county (投诉), in codes and days.
 *
 * @param name of the school today; null when it is not listed any more
 * @param closing what was found; null while nobody has answered
 */
public record Complaint(
        UUID id,
        UUID institutionId,
        @Nullable String name,
        Remark remark,
        @Nullable LocalDate closedOn,
        @Nullable String closing) {

    /** What it is about, and when it came. */
    public record Remark(LocalDate since, String code) {}

    public boolean isOpen() {
        return closing == null;
    }
}
