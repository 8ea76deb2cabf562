package cn.lianshen.approval.approvalcase.domain;

import org.jspecify.annotations.Nullable;

/** Reasons given in free text. */
public final class Reasons {
    private Reasons() {}

    /** Whether there is no reason to read. */
    public static boolean missing(@Nullable String reason) {
        return reason == null || reason.isBlank();
    }
}
