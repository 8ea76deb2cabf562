package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/** What happens to the clocks of a case (计时). */
public sealed interface ClockHappening extends Happening {

    /**
     * 暂停计时.
     *
     * @param reason code
     * @param from the first day that is not counted
     * @param notice number of the written notice
     */
    record ClockPaused(
            String reason,
            LocalDate from,
            LocalDate expectedUntil,
            String notice,
            List<Deadline> deadlines)
            implements ClockHappening, MovesDeadlines {

        public ClockPaused {
            requireNonNull(reason, "reason");
            requireNonNull(from, "from");
            requireNonNull(expectedUntil, "expectedUntil");
            requireNonNull(notice, "notice");
            deadlines = List.copyOf(deadlines);
        }
    }

    /**
     * 恢复计时.
     *
     * @param reason code
     * @param resumedOn the first day that is counted again
     */
    record ClockResumed(String reason, LocalDate resumedOn, List<Deadline> deadlines)
            implements ClockHappening, MovesDeadlines {

        public ClockResumed {
            requireNonNull(reason, "reason");
            requireNonNull(resumedOn, "resumedOn");
            deadlines = List.copyOf(deadlines);
        }
    }

    /** 延长期限: of the law's limit, not of the promise. */
    record LimitExtended(int workingDays, List<Deadline> deadlines)
            implements ClockHappening, MovesDeadlines {

        public LimitExtended {
            deadlines = List.copyOf(deadlines);
        }
    }

    /**
     * 重新推算.
     *
     * @param deadlines those that have changed
     */
    record DeadlinesProjected(List<Deadline> deadlines) implements ClockHappening, MovesDeadlines {

        public DeadlinesProjected {
            deadlines = List.copyOf(deadlines);
        }
    }

    /**
     * 黄灯.
     *
     * @param bureau whose clock it is
     */
    record DeadlineNeared(String clock, String bureau, LocalDate due) implements ClockHappening {

        public DeadlineNeared {
            requireNonNull(clock, "clock");
            requireNonNull(bureau, "bureau");
            requireNonNull(due, "due");
        }
    }

    /**
     * 红灯.
     *
     * @param bureau whose clock it is
     */
    record DeadlineMissed(String clock, String bureau, LocalDate due) implements ClockHappening {

        public DeadlineMissed {
            requireNonNull(clock, "clock");
            requireNonNull(bureau, "bureau");
            requireNonNull(due, "due");
        }
    }

    /** 中止办理; the local rule stands in the written notice. */
    record ProceedingsSuspended() implements ClockHappening {}

    /** 恢复办理 */
    record ProceedingsResumed() implements ClockHappening {}
}
