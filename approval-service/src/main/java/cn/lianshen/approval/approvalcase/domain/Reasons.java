package cn.lianshen.approval.approvalcase.domain;

import org.jspecify.annotations.Nullable;

/** Reasons given in free text. */
public final class Reasons {
    private Reasons() {}

    /** Whether there is no reason to read. */
    public static boolean missing(@Nullable String reason) {
        return reason == null || reason.isBlank();
    }

    /** Whether a line of the reason speaks of this material in particular ({@code M12：…}). */
    public static boolean speakOf(@Nullable String reason, String material) {
        return reason != null
                && reason.lines()
                        .map(line -> ReasonLine.of(line.strip()))
                        .anyMatch(line -> line.concerns(material));
    }
}
