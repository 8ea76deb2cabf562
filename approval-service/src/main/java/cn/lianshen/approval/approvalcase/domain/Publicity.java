package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ObjectionRaised;
import cn.lianshen.approval.approvalcase.domain.event.PublicityClosed;
import cn.lianshen.approval.approvalcase.domain.event.PublicityStarted;

/**
 * The intended decision before the public (公示).
 *
 * @param started whether it was ever begun
 * @param upheld whether an objection was found to be right
 */
public record Publicity(boolean started, int objections, boolean closed, boolean upheld) {
    static final Publicity NONE = new Publicity(false, 0, false, false);

    Publicity after(CaseEvent event) {
        return switch (event) {
            case PublicityStarted _ -> new Publicity(true, 0, false, false);
            case ObjectionRaised _ -> new Publicity(started, objections + 1, closed, upheld);
            case PublicityClosed e -> new Publicity(started, objections, true, e.upheld());
            default -> this;
        };
    }

    /** Whether it runs. */
    public boolean running() {
        return started && !closed;
    }

    boolean open(boolean needed) {
        return running() || (needed && !closed);
    }
}
