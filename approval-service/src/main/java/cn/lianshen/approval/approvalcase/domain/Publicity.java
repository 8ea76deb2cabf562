package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ObjectionRaised;
import cn.lianshen.approval.approvalcase.domain.event.PublicityClosed;
import cn.lianshen.approval.approvalcase.domain.event.PublicityStarted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The intended decision before the public (公示).
 *
 * @param until last day on which objections are taken; null before it started
 * @param upheld whether an objection was found to be right
 */
public record Publicity(@Nullable LocalDate until, int objections, boolean closed, boolean upheld) {
    static final Publicity NONE = new Publicity(null, 0, false, false);

    Publicity after(CaseEvent event) {
        return switch (event) {
            case PublicityStarted e -> new Publicity(e.until(), 0, false, false);
            case ObjectionRaised _ -> new Publicity(until, objections + 1, closed, upheld);
            case PublicityClosed e -> new Publicity(until, objections, true, e.upheld());
            default -> this;
        };
    }

    /** Whether it runs. */
    public boolean running() {
        return until != null && !closed;
    }

    boolean open(boolean needed) {
        return running() || (needed && !closed);
    }
}
