package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.HearingHeld;
import cn.lianshen.approval.approvalcase.domain.event.HearingOffered;
import cn.lianshen.approval.approvalcase.domain.event.HearingRequested;
import cn.lianshen.approval.approvalcase.domain.event.HearingScheduled;
import cn.lianshen.approval.approvalcase.domain.event.HearingWaived;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The hearing (听证). Source: 行政许可法 art. 46–48. */
public record Hearing(State state, @Nullable LocalDate on, @Nullable String chair) {
    static final Hearing NONE = new Hearing(State.NONE, null, null);

    /** Where it stands. */
    public enum State {
        NONE,
        OFFERED,
        WAIVED,
        REQUESTED,
        SCHEDULED,
        HELD
    }

    Hearing after(CaseEvent event) {
        return switch (event) {
            case HearingOffered _ -> new Hearing(State.OFFERED, null, null);
            case HearingWaived _ -> new Hearing(State.WAIVED, null, null);
            case HearingRequested _ -> new Hearing(State.REQUESTED, null, null);
            case HearingScheduled e -> new Hearing(State.SCHEDULED, e.on(), e.chair());
            case HearingHeld e -> new Hearing(State.HELD, e.on(), chair);
            default -> this;
        };
    }

    boolean open() {
        return switch (state) {
            case OFFERED, REQUESTED, SCHEDULED -> true;
            case NONE, WAIVED, HELD -> false;
        };
    }

    /** Whether it was asked for and is still to be held. */
    public boolean awaited() {
        return state == State.REQUESTED || state == State.SCHEDULED;
    }

    /** Whether the decision must rest on the record of a hearing (行政许可法 art. 48). */
    public boolean held() {
        return state == State.HELD;
    }
}
