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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lamps of what is open in a case (红黄灯), as far as they are known before their day comes.
 *
 * @param yellowFrom by {@code bureau/task}; left out where yellow does not come by time alone
 * @param unsure those whose due date is undetermined and so never red
 */
public record Lamps(Map<String, LocalDate> yellowFrom, List<String> unsure) {
    /** The promise; where the county promises nothing, the law. */
    private static final List<ClockName> HANDLING =
            List.of(ClockName.PROMISE, ClockName.HARD, ClockName.DECLARED);

    /**
     * Of everything that is open in a case.
     *
     * @param rule when the county wants to be warned
     */
    public static Lamps of(ApprovalCase it, AlarmRule rule, WorkingCalendar calendar) {
        var yellow = new TreeMap<String, LocalDate>();
        var unsure = new TreeSet<String>();
        var active = ActiveClock.of(it);
        for (var task : OpenTask.of(it)) {
            var clock = clock(it, task, active);
            var from = clock == null ? null : yellowFrom(clock, rule, calendar);
            if (from != null) {
                yellow.put(key(task.bureau(), task.kind().name()), from);
            }
            if (clock != null && clock.due(calendar) instanceof DueDate.Undetermined) {
                unsure.add(key(task.bureau(), task.kind().name()));
            }
        }
        return new Lamps(yellow, List.copyOf(unsure));
    }

    /** What a task's lamp goes by. */
    public static String key(String bureau, String task) {
        return bureau + '/' + task;
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
