package cn.lianshen.approval.approvalcase.domain;

import org.jspecify.annotations.Nullable;

/** Reasons given in free text. */
final class Reasons {
    private Reasons() {}

    static boolean missing(@Nullable String reason) {
        return reason == null || reason.isBlank();
    }
}
