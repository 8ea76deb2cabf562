package cn.lianshen.approval.inquiry.domain;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.review.ActiveClock;
import cn.lianshen.approval.clock.domain.Alarm;
import cn.lianshen.approval.clock.domain.AlarmRule;
import cn.lianshen.approval.clock.domain.DueDate;
import cn.lianshen.approval.clock.domain.RunningClock;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lamp of one thing that is open in a case (红黄灯), as far as it is known before its day comes.
 *
 * @param yellowFrom null where yellow does not come by time alone
 * @param unsure whether its due date is undetermined, and so never red
 */
public record Lamp(OpenTask task, @Nullable LocalDate yellowFrom, boolean unsure) {
    private static final Comparator<Lamp> BY_TASK =
            Comparator.comparing((Lamp lamp) -> lamp.task().bureau())
                    .thenComparing(lamp -> lamp.task().kind());

    /** The promise; where the county promises nothing, the law. */
    private static final List<ClockName> HANDLING =
            List.of(ClockName.PROMISE, ClockName.HARD, ClockName.DECLARED);

    /**
     * Of everything that is open in a case.
     *
     * @param rule when the county wants to be warned
     */
    public static List<Lamp> of(ApprovalCase it, AlarmRule rule, WorkingCalendar calendar) {
        var active = ActiveClock.of(it);
        return OpenTask.of(it).stream()
                .map(task -> of(task, clock(it, task, active), rule, calendar))
                .sorted(BY_TASK)
                .toList();
    }

    private static Lamp of(
            OpenTask task, @Nullable RunningClock clock, AlarmRule rule, WorkingCalendar calendar) {
        return clock == null
                ? new Lamp(task, null, false)
                : new Lamp(
                        task,
                        yellowFrom(clock, rule, calendar),
                        clock.due(calendar) instanceof DueDate.Undetermined);
    }

    /** The lamp on a day of a task that is due on another. */
    public static Alarm on(
            LocalDate day, LocalDate due, @Nullable LocalDate yellowFrom, boolean unsure) {
        if (day.isAfter(due) && !unsure) {
            return Alarm.RED;
        }
        return yellowFrom != null && !day.isBefore(yellowFrom) ? Alarm.YELLOW : Alarm.NONE;
    }

    private static @Nullable RunningClock clock(
            ApprovalCase it, OpenTask task, List<ActiveClock> active) {
        for (var name : names(task.kind())) {
            for (var clock : active) {
                if (clock.name() == name && clock.bureau().equals(task.bureau())) {
                    return clock.clock();
                }
            }
        }
        return outlived(it, task);
    }

    /** What is to be done by the day of a clock that nobody has to keep just now. */
    private static @Nullable RunningClock outlived(ApprovalCase it, OpenTask task) {
        return switch (task.kind()) {
            case DELIVER, RESUME, CHECK_COMMITMENT ->
                    names(task.kind()).stream()
                            .flatMap(
                                    name ->
                                            Limits.of(it.filing())
                                                    .running(name, it.timing())
                                                    .stream())
                            .findFirst()
                            .orElse(null);
            default -> null;
        };
    }

    private static List<ClockName> names(OpenTask.Kind kind) {
        return switch (kind) {
            case PRECHECK -> List.of(ClockName.PRECHECK);
            case ACCEPT -> List.of(ClockName.NOTICE);
            case GIVE_OPINION -> List.of(ClockName.OPINION);
            case CONTINUE_REVIEW, DECIDE, RESUME -> HANDLING;
            case ISSUE_LICENCE, TAKE_BACK_LICENCE -> List.of(ClockName.DELIVERY);
            case DELIVER ->
                    Stream.concat(Stream.of(ClockName.DELIVERY), HANDLING.stream()).toList();
            case REGISTER -> List.of(ClockName.REGISTRATION);
            case CHECK_COMMITMENT -> List.of(ClockName.COMMITMENT);
        };
    }

    /** A clock that stands still keeps the lamp with which it stopped. */
    private static @Nullable LocalDate yellowFrom(
            RunningClock clock, AlarmRule rule, WorkingCalendar calendar) {
        var start = clock.startedOn();
        if (clock.paused()) {
            var stood = clock.suspensions().getLast().from();
            return rule.alarm(clock, calendar, stood) == Alarm.NONE ? null : stood;
        }
        return rule.alarm(clock, calendar, start) != Alarm.NONE
                ? start
                : rule.nextAlarm(clock, calendar, start).orElse(null);
    }
}
