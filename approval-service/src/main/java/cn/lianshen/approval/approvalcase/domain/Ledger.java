package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.Suspension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The suspension ledger (中止计时台账): lines are added and closed, never taken back. */
final class Ledger {
    private Ledger() {}

    static List<Pause> with(List<Pause> lines, Pause next) {
        var all = new ArrayList<>(lines);
        all.add(next);
        return List.copyOf(all);
    }

    static List<Pause> closed(List<Pause> lines, PauseReason reason, LocalDate resumedOn) {
        return lines.stream()
                .map(line -> closes(line, reason) ? line.until(resumedOn) : line)
                .toList();
    }

    private static boolean closes(Pause line, PauseReason reason) {
        return line.open() && line.reason() == reason;
    }

    /** The ledger as stretches that do not overlap, in order; the last may be open. */
    static List<Suspension> union(List<Pause> lines) {
        var stretches = new ArrayList<Suspension>();
        lines.stream()
                .map(Pause::suspension)
                .sorted(Comparator.comparing(Suspension::from))
                .forEach(next -> add(stretches, next));
        return List.copyOf(stretches);
    }

    private static void add(List<Suspension> stretches, Suspension next) {
        var last = stretches.isEmpty() ? null : stretches.getLast();
        if (last == null || ends(last).isBefore(next.from())) {
            stretches.add(next);
            return;
        }
        var open = last.open() || next.open();
        var end = ends(last).isAfter(ends(next)) ? ends(last) : ends(next);
        stretches.set(stretches.size() - 1, new Suspension(last.from(), open ? null : end));
    }

    private static LocalDate ends(Suspension stretch) {
        var resumed = stretch.resumedOn();
        return resumed == null ? LocalDate.MAX : resumed;
    }
}
