package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;

/**
 * A stop rule that speaks about the application from a day on, of which the case keeps the version
 * that it was filed under.
 *
 * @param rule code, e.g. {@code FB02}
 * @param effect what it does: {@code BLOCK}, {@code MANUAL_REVIEW} or {@code SUPERVISION}
 * @param from the day of filing, or the later day on which the rule comes into force
 */
public record PinnedStop(String rule, String effect, LocalDate from) {

    /** Whether it stands in the way on that day. */
    public boolean blocks(LocalDate on) {
        return effect.equals("BLOCK") && !on.isBefore(from);
    }

    /** Whether an officer must say why the case goes on all the same. */
    public boolean asksForReason(LocalDate on) {
        return effect.equals("MANUAL_REVIEW") && !on.isBefore(from);
    }
}
