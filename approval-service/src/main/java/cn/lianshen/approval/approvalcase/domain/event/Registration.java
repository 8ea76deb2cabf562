package cn.lianshen.approval.approvalcase.domain.event;

import org.jspecify.annotations.Nullable;

/**
 * What a registering bureau does for the case (法人登记).
 *
 * @param bureau code
 * @param limit what it has for this act by its own law, as pinned at filing; null when no law sets
 *     any
 */
public record Registration(String bureau, Act act, @Nullable ClockLimit limit) {
    /** 设立、变更、注销. */
    public enum Act {
        CREATE,
        CHANGE,
        CANCEL
    }

    /** Whether it is this bureau's act. */
    public boolean is(String registrar, Act done) {
        return bureau.equals(registrar) && act == done;
    }
}
