package cn.lianshen.approval.inquiry.domain;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event with the case before and after it, and the clocks that ran before and after.
 *
 * @param before the case without the event
 * @param after the case with it
 */
public record Moment(
        CaseEvent event,
        ApprovalCase before,
        ApprovalCase after,
        List<RunningLine> ran,
        List<RunningLine> runs) {

    /** A case's life, one moment an event. */
    public static List<Moment> of(List<CaseEvent> events) {
        var moments = new ArrayList<Moment>(events.size());
        var now = ApprovalCase.none();
        List<RunningLine> running = List.of();
        for (var event : events) {
            var next = now.apply(event);
            var runs = RunningLine.of(next, running);
            moments.add(new Moment(event, now, next, running, runs));
            now = next;
            running = runs;
        }
        return moments;
    }

    /** Clocks that ran before the event and do not any more. */
    public List<RunningLine> ended() {
        return ran.stream().filter(line -> same(line, runs) == null).toList();
    }

    /** What the event did to the clocks: those that ended first, then those that started. */
    public List<ClockChange> clocks() {
        return Stream.of(
                        ended().stream().map(ClockChange::ended),
                        runs.stream().map(this::changed).filter(Objects::nonNull))
                .flatMap(changes -> changes)
                .toList();
    }

    private @Nullable ClockChange changed(RunningLine line) {
        var earlier = same(line, ran);
        if (earlier == null) {
            return ClockChange.started(line);
        }
        var kind = kind(line, earlier);
        return kind == null ? null : ClockChange.changed(earlier, line, kind);
    }

    private ClockChange.@Nullable Kind kind(RunningLine line, RunningLine earlier) {
        var paused = before.timing().paused();
        var pauses = after.timing().paused();
        if (line.handling() && paused != pauses) {
            return pauses ? ClockChange.Kind.PAUSED : ClockChange.Kind.RESUMED;
        }
        return line.deadline().equals(earlier.deadline()) ? null : ClockChange.Kind.MOVED;
    }

    private static @Nullable RunningLine same(RunningLine line, List<RunningLine> among) {
        return among.stream().filter(line::is).findFirst().orElse(null);
    }
}
