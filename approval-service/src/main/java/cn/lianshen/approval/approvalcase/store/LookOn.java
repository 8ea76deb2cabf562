package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.clock.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When time must be let pass for a case: the day after anything happened to it, until it is over.
 */
final class LookOn {
    private LookOn() {}

    static boolean again(ApprovalCase after) {
        var promised = after.ending().commitmentOpen() && !after.state().closed();
        return promised || !after.state().ended();
    }

    static LocalDate day(Instant moved) {
        return LocalDate.ofInstant(moved, ChinaTime.ZONE).plusDays(1);
    }
}
