package cn.lianshen.approval.inquiry.domain;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.AwaitedRegistration;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Hearing;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Consultation;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.review.ActiveClock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs or stands still, and where it was last projected to end.
 *
 * @param bureau whose it is; empty for the founder's and the public's
 */
public record RunningLine(ClockName clock, String bureau, Deadline deadline) {
    private static final List<ClockName> HANDLING =
            List.of(ClockName.HARD, ClockName.DECLARED, ClockName.PROMISE);
    private static final String OUTSIDE = "";

    /**
     * Those of a case after an event.
     *
     * @param before those before it; a suspended case keeps them
     */
    static List<RunningLine> of(ApprovalCase it, List<RunningLine> before) {
        return it.state() == CaseState.SUSPENDED
                ? before.stream().map(line -> line.renewed(it)).toList()
                : Stream.of(bureaus(it), accepted(it), outside(it)).flatMap(all -> all).toList();
    }

    boolean is(RunningLine other) {
        return clock == other.clock && bureau.equals(other.bureau);
    }

    boolean handling() {
        return HANDLING.contains(clock);
    }

    private RunningLine renewed(ApprovalCase it) {
        var now = deadline(it, clock, bureau);
        return now == null ? this : new RunningLine(clock, bureau, now);
    }

    private static Stream<RunningLine> bureaus(ApprovalCase it) {
        return ActiveClock.of(it).stream()
                .flatMap(active -> line(it, active.name(), active.bureau()))
                .distinct();
    }

    /** The three clocks begin with acceptance, before anybody is asked. */
    private static Stream<RunningLine> accepted(ApprovalCase it) {
        return it.state() == CaseState.ACCEPTED
                ? HANDLING.stream().flatMap(clock -> line(it, clock, it.filing().lead()))
                : Stream.empty();
    }

    private static Stream<RunningLine> outside(ApprovalCase it) {
        return Stream.of(
                        ClockName.RESUBMISSION,
                        ClockName.SUPPLEMENT,
                        ClockName.TOLERANCE,
                        ClockName.HEARING,
                        ClockName.PUBLICITY)
                .filter(clock -> waits(it, clock))
                .flatMap(clock -> line(it, clock, OUTSIDE));
    }

    private static boolean waits(ApprovalCase it, ClockName clock) {
        return switch (clock) {
            case RESUBMISSION -> it.state() == CaseState.RETURNED;
            case SUPPLEMENT -> it.state() == CaseState.SUPPLEMENT;
            case TOLERANCE -> it.state().underReview() && !it.intake().tolerated().isEmpty();
            case PUBLICITY -> it.state().underReview() && it.review().publicity().running();
            default ->
                    it.state().underReview()
                            && it.review().hearing().state() == Hearing.State.OFFERED;
        };
    }

    private static Stream<RunningLine> line(ApprovalCase it, ClockName clock, String bureau) {
        return Stream.ofNullable(deadline(it, clock, bureau))
                .map(deadline -> new RunningLine(clock, bureau, deadline));
    }

    private static @Nullable Deadline deadline(ApprovalCase it, ClockName clock, String bureau) {
        return switch (clock) {
            case OPINION -> opinion(it, bureau);
            case REGISTRATION -> registration(it, bureau);
            default -> it.deadline(clock);
        };
    }

    private static @Nullable Deadline opinion(ApprovalCase it, String bureau) {
        return it.review().consulting().asked().stream()
                .filter(part -> part.bureau().equals(bureau))
                .map(Consultation::deadline)
                .findFirst()
                .orElse(null);
    }

    /** A registrar with two acts is told of the one that is due first, as its worklist has it. */
    private static @Nullable Deadline registration(ApprovalCase it, String bureau) {
        return it.ending().registrationsOpen().stream()
                .filter(open -> open.registration().bureau().equals(bureau))
                .map(AwaitedRegistration::deadline)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Deadline::soonest))
                .orElse(null);
    }
}
