package cn.lianshen.approval.approvalcase.domain;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One joint application as its events have made it. Immutable; {@link #apply} is the only way to a
 * next state, and the version counts the events applied.
 */
public final class ApprovalCase {
    private static final ApprovalCase NONE =
            new ApprovalCase(
                    0,
                    CaseState.NONE,
                    null,
                    Intake.NONE,
                    Timing.NONE,
                    Review.NONE,
                    Ending.NONE,
                    Staffing.NONE,
                    0);

    private final int version;
    private final CaseState state;
    private final @Nullable ApplicationFiled filed;
    private final Intake intake;
    private final Timing timing;
    private final Review review;
    private final Ending ending;
    private final Staffing staffing;
    private final int notices;

    private ApprovalCase(
            int version,
            CaseState state,
            @Nullable ApplicationFiled filed,
            Intake intake,
            Timing timing,
            Review review,
            Ending ending,
            Staffing staffing,
            int notices) {
        this.version = version;
        this.state = state;
        this.filed = filed;
        this.intake = intake;
        this.timing = timing;
        this.review = review;
        this.ending = ending;
        this.staffing = staffing;
        this.notices = notices;
    }

    /** The case before anything is filed. */
    public static ApprovalCase none() {
        return NONE;
    }

    /** The case after one more event, whoever caused it. */
    public ApprovalCase apply(CaseEvent event) {
        return apply(event, null);
    }

    /**
     * The case after one more event.
     *
     * @param by token subject of whoever caused it; null when that is of no consequence
     */
    public ApprovalCase apply(CaseEvent event, @Nullable String by) {
        var reviewed = review.after(event);
        var ended = ending.after(event);
        return new ApprovalCase(
                version + 1,
                new Transitions(state, reviewed, ended).after(event),
                event instanceof ApplicationFiled first ? first : filed,
                intake.after(event),
                timing.after(event),
                reviewed,
                ended,
                staffing.after(event, by, state),
                event instanceof NoticeIssued ? notices + 1 : notices);
    }

    /** Number of events applied; 0 before filing. */
    public int version() {
        return version;
    }

    public CaseState state() {
        return state;
    }

    /** Whether nobody has anything left to do: archived, ended, or done and handed over. */
    public boolean over() {
        var done = state == CaseState.DONE && !ending.undelivered() && !ending.commitmentOpen();
        return done || state == CaseState.ARCHIVED || state.closed();
    }

    public Intake intake() {
        return intake;
    }

    public Timing timing() {
        return timing;
    }

    public Review review() {
        return review;
    }

    public Ending ending() {
        return ending;
    }

    public Staffing staffing() {
        return staffing;
    }

    /** How many notices in due form were issued. */
    public int notices() {
        return notices;
    }

    /** What was filed; only asked of a case that exists. */
    public ApplicationFiled filing() {
        return requireNonNull(filed, "nothing is filed");
    }

    /** The clock's last projection, or null while it has not started. */
    public @Nullable Deadline deadline(ClockName clock) {
        return timing.deadline(clock);
    }

    /** Bureaus that were asked and have not answered. */
    public List<String> outstanding() {
        return review.consulting().outstanding();
    }

    /** Bureaus whose opinion is against the application. */
    public List<String> objections() {
        return review.consulting().objections();
    }

    /** The licence, or null before it is issued. */
    public @Nullable LicenceIssued licence() {
        return ending.licence();
    }
}
