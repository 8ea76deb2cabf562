package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.Suspension;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the suspension ledger.
 *
 * @param from the first day that is not counted
 * @param expectedUntil what the written notice said; for what the founder is to do, the last day
 *     for it
 * @param resumedOn the first day that is counted again; null while the clocks still stand
 */
public record Pause(
        PauseReason reason,
        LocalDate from,
        LocalDate expectedUntil,
        @Nullable LocalDate resumedOn) {

    public boolean open() {
        return resumedOn == null;
    }

    Pause until(LocalDate resumed) {
        return new Pause(reason, from, expectedUntil, resumed.isBefore(from) ? from : resumed);
    }

    Suspension suspension() {
        return new Suspension(from, resumedOn);
    }
}
