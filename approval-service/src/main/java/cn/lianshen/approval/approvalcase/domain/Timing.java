package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationReceived;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationResubmitted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationReturned;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.ClockResumed;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentAccepted;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineMissed;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineNeared;
import cn.lianshen.approval.approvalcase.domain.event.DeadlinesProjected;
import cn.lianshen.approval.approvalcase.domain.event.HearingOffered;
import cn.lianshen.approval.approvalcase.domain.event.HearingRequested;
import cn.lianshen.approval.approvalcase.domain.event.LimitExtended;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.event.PrecheckOpened;
import cn.lianshen.approval.approvalcase.domain.event.PublicityStarted;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationOpened;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import cn.lianshen.approval.approvalcase.domain.event.ToleranceGranted;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a case: budgets with a ledger of pauses, and where they were last projected to end.
 *
 * @param deadlines the last projection of each clock that was started
 * @param pauses the ledger, in order
 * @param extendedBy working days that were added to the hard limit; 0 when none
 * @param alarms which have been raised; each is raised once
 */
public record Timing(
        Map<ClockName, Deadline> deadlines, List<Pause> pauses, int extendedBy, Set<Alarm> alarms) {
    static final Timing NONE = new Timing(Map.of(), List.of(), 0, Set.of());

    /** An alarm of one clock of one bureau; a due date that has moved is told anew. */
    public record Alarm(ClockName clock, String bureau, LocalDate due, boolean red) {}

    Timing after(CaseEvent event) {
        return switch (event) {
            case PrecheckOpened e -> projected(List.of(e.deadline()));
            case ApplicationReturned e -> projected(List.of(e.deadline()));
            case ApplicationResubmitted e -> started(e.deadline());
            case ApplicationReceived e -> projected(List.of(e.deadline()));
            case SupplementRequested e -> projected(List.of(e.deadline()));
            case ToleranceGranted e -> projected(List.of(e.deadline()));
            case ApplicationAccepted e -> projected(e.deadlines());
            case HearingOffered e -> projected(List.of(e.deadline()));
            case HearingRequested e -> started(e.deadline());
            case PublicityStarted e -> started(e.deadline());
            case CommitmentAccepted e -> projected(List.of(e.deadline()));
            case PermissionGranted e -> projected(List.of(e.deadline()));
            case RegistrationOpened e -> projected(List.of(e.deadline()));
            case DeadlinesProjected e -> projected(known(e.deadlines()));
            case ClockPaused e -> ledger(paused(e)).projected(e.deadlines());
            case ClockResumed e -> ledger(resumed(e)).projected(e.deadlines());
            case LimitExtended e -> extended(e).projected(e.deadlines());
            case DeadlineNeared e -> raised(new Alarm(e.clock(), e.bureau(), e.due(), false));
            case DeadlineMissed e -> raised(new Alarm(e.clock(), e.bureau(), e.due(), true));
            default -> this;
        };
    }

    /** The clock's last projection, or null while it has not started. */
    public @Nullable Deadline deadline(ClockName clock) {
        return deadlines.get(clock);
    }

    /** Whether the clocks stand still for this and longer than the written notice said. */
    public boolean overstayed(PauseReason reason, LocalDate on) {
        return pauses.stream()
                .filter(line -> line.open() && line.reason() == reason)
                .anyMatch(line -> on.isAfter(line.expectedUntil()));
    }

    /** Whether the three clocks stand still. */
    public boolean paused() {
        return pauses.stream().anyMatch(Pause::open);
    }

    /** Old logs know of no such clock. */
    private Timing started(@Nullable Deadline deadline) {
        return deadline == null ? this : projected(List.of(deadline));
    }

    /** Other bureaus' clocks stand with their part, not here. */
    private List<Deadline> known(List<Deadline> newer) {
        return deadlines.values().stream().map(one -> one.projected(newer)).toList();
    }

    private Timing projected(List<Deadline> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        var all = new EnumMap<ClockName, Deadline>(ClockName.class);
        all.putAll(deadlines);
        changed.forEach(deadline -> all.put(deadline.clock(), deadline));
        return new Timing(Collections.unmodifiableMap(all), pauses, extendedBy, alarms);
    }

    private Timing ledger(List<Pause> lines) {
        return new Timing(deadlines, lines, extendedBy, alarms);
    }

    private List<Pause> paused(ClockPaused event) {
        return Ledger.with(
                pauses, new Pause(event.reason(), event.from(), event.expectedUntil(), null));
    }

    private List<Pause> resumed(ClockResumed event) {
        return Ledger.closed(pauses, event.reason(), event.resumedOn());
    }

    private Timing extended(LimitExtended event) {
        return new Timing(deadlines, pauses, event.workingDays(), alarms);
    }

    private Timing raised(Alarm alarm) {
        var all = new HashSet<>(alarms);
        all.add(alarm);
        return new Timing(deadlines, pauses, extendedBy, Set.copyOf(all));
    }
}
