package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.ClockHappening.ClockPaused;
import cn.lianshen.notification.notice.domain.ClockHappening.ClockResumed;
import cn.lianshen.notification.notice.domain.ClockHappening.DeadlineMissed;
import cn.lianshen.notification.notice.domain.ClockHappening.DeadlineNeared;
import cn.lianshen.notification.notice.domain.ClockHappening.DeadlinesProjected;
import cn.lianshen.notification.notice.domain.ClockHappening.LimitExtended;
import cn.lianshen.notification.notice.domain.ClockHappening.ProceedingsResumed;
import cn.lianshen.notification.notice.domain.ClockHappening.ProceedingsSuspended;
import java.util.List;
import java.util.stream.Stream;

/** What happens to the clocks. */
final class ClockNotices {

    /** The limits that the founder must keep. */
    private static final List<String> OWN =
            List.of("RESUBMISSION", "SUPPLEMENT", "TOLERANCE", "HEARING");

    private ClockNotices() {}

    static List<Notice> of(ClockHappening happening, FollowedCase it) {
        return switch (happening) {
            case ClockPaused paused -> it.toFounder("clock-paused", paused(paused, it));
            case ClockResumed(var reason, var from, _) ->
                    it.toFounder(
                            "clock-resumed",
                            it.decisionFacts().and(Facts.PAUSE, reason).day(Facts.FROM, from));
            case LimitExtended extended -> it.toFounder("limit-extended", extended(extended, it));
            case DeadlinesProjected projected -> projected(projected, it);
            case DeadlineNeared neared -> AlarmNotices.neared(neared, it);
            case DeadlineMissed missed -> AlarmNotices.missed(missed, it);
            case ProceedingsSuspended _ -> it.toFounder("proceedings-suspended", it.leadFacts());
            case ProceedingsResumed _ -> it.toFounder("proceedings-resumed", it.leadFacts());
        };
    }

    private static Facts paused(ClockPaused paused, FollowedCase it) {
        return it.leadFacts()
                .and(Facts.PAUSE, paused.reason())
                .and(Facts.NUMBER, paused.notice())
                .day(Facts.FROM, paused.from())
                .day(Facts.UNTIL, paused.expectedUntil());
    }

    private static Facts extended(LimitExtended extended, FollowedCase it) {
        return it.leadFacts()
                .and(Facts.COUNT, String.valueOf(extended.workingDays()))
                .by(extended.of(Deadline.HARD).orElse(null));
    }

    /** Told are the promise and a limit of the founder's own; they never run at the same time. */
    private static List<Notice> projected(DeadlinesProjected projected, FollowedCase it) {
        return Stream.concat(
                        projected.of(Deadline.PROMISE).stream()
                                .map(_ -> "promise-projected")
                                .map(code -> it.founderIsTold(code, it.decisionFacts())),
                        OWN.stream()
                                .flatMap(clock -> projected.of(clock).stream())
                                .limit(1)
                                .map(own -> own(own, it)))
                .toList();
    }

    private static Notice own(Deadline own, FollowedCase it) {
        var facts = it.leadFacts().and(Facts.CLOCK, own.clock()).by(own);
        return it.founderIsTold("own-deadline-projected", facts);
    }
}
