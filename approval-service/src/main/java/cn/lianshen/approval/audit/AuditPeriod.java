package cn.lianshen.approval.audit;

import cn.lianshen.approval.clock.ChinaTime;
import cn.lianshen.approval.inquiry.Given;
import cn.lianshen.web.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days that an auditor asks for, in China's time.
 *
 * @param from when the first begins
 * @param until when the last is over
 */
record AuditPeriod(Instant from, Instant until) {
    private static final int MOST_DAYS = 31;

    /** So much of the log is read in one statement: none may last long. */
    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** Nothing given: today. One given: that day. 400 for more than a month. */
    static AuditPeriod of(@Nullable String from, @Nullable String to, LocalDate today) {
        var first = Given.day("from", from);
        var last = Given.day("to", to);
        var begin = Objects.requireNonNullElse(first, last == null ? today : last);
        var end = Objects.requireNonNullElse(last, begin);
        if (end.isBefore(begin) || !end.isBefore(begin.plusDays(MOST_DAYS))) {
            throw Problem.of(400, "invalid-audit-period", MOST_DAYS).at("to").asException();
        }
        return new AuditPeriod(midnight(begin), midnight(end.plusDays(1)));
    }

    /** In short pieces, in order. */
    List<AuditPeriod> windows() {
        return Stream.iterate(from, at -> at.isBefore(until), at -> at.plus(WINDOW))
                .map(at -> new AuditPeriod(at, at.plus(WINDOW)))
                .toList();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
