package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.RectificationOrdered;
import cn.lianshen.approval.approvalcase.domain.event.RectificationReported;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspected;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspectionArranged;

/**
 * The inspection of the site (现场勘验), the mending of faults (整改) and the re-check (验收).
 *
 * @param rectifiedOnce whether mending was ordered; it is not ordered twice
 */
public record SiteInspection(State state, boolean rectifiedOnce) {
    static final SiteInspection NONE = new SiteInspection(State.NONE, false);

    /** Where it stands. */
    public enum State {
        NONE,
        ARRANGED,
        PASSED,
        FAULTY,
        RECTIFYING,
        RECTIFIED
    }

    SiteInspection after(CaseEvent event) {
        return switch (event) {
            case SiteInspectionArranged _ -> at(State.ARRANGED);
            case SiteInspected e -> at(e.passed() ? State.PASSED : State.FAULTY);
            case RectificationOrdered _ -> new SiteInspection(State.RECTIFYING, true);
            case RectificationReported _ -> at(State.RECTIFIED);
            default -> this;
        };
    }

    /** Whether an inspection is still to come. Faults that were found do not keep a case open. */
    boolean open(boolean needed) {
        return switch (state) {
            case NONE -> needed;
            case ARRANGED, RECTIFIED -> true;
            case PASSED, FAULTY, RECTIFYING -> false;
        };
    }

    public boolean rectifying() {
        return state == State.RECTIFYING;
    }

    /** Whether the last inspection found faults that stand in the way of a grant. */
    public boolean faulty() {
        return state == State.FAULTY;
    }

    private SiteInspection at(State next) {
        return new SiteInspection(next, rectifiedOnce);
    }
}
