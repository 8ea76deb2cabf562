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
        var promised = after.ending().commitmentOpen() && !after.state().closed();
        return promised || undelivered(after) || !after.state().ended();
    }

    private static boolean undelivered(ApprovalCase after) {
        var late =
                after.timing().alarms().stream()
                        .anyMatch(alarm -> alarm.clock() == ClockName.DELIVERY && alarm.red());
        return after.state() == CaseState.DONE
                && after.deadline(ClockName.DELIVERY) != null
                && !after.ending().delivered()
                && !late;
    }

    static LocalDate day(Instant moved) {
        return LocalDate.ofInstant(moved, ChinaTime.ZONE).plusDays(1);
    }
}
