package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.clock.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When time must be let pass for a case: the day after anything happened to it, until it is over
 * and its result has reached the applicant or is known to be late.
 */
final class LookOn {
    private LookOn() {}

    static boolean again(ApprovalCase after) {
        return !after.over() && !onlyDeliveryLeft(after);
    }

    /** And that is known to be late, or has no term: nothing more comes of letting time pass. */
    private static boolean onlyDeliveryLeft(ApprovalCase after) {
        var late =
                after.timing().alarms().stream()
                        .anyMatch(alarm -> alarm.clock() == ClockName.DELIVERY && alarm.red());
        return after.state() == CaseState.DONE
                && !after.ending().commitmentOpen()
                && (late || after.deadline(ClockName.DELIVERY) == null);
    }

    static LocalDate day(Instant moved) {
        return LocalDate.ofInstant(moved, ChinaTime.ZONE).plusDays(1);
    }
}
