package cn.lianshen.approval.approvalcase.domain.event;

/** What happens to the clocks of a case (计时). */
public sealed interface ClockEvent extends CaseEvent
        permits ClockPaused,
                ClockResumed,
                LimitExtended,
                DeadlinesProjected,
                DeadlineNeared,
                DeadlineMissed,
                ProceedingsSuspended,
                ProceedingsResumed {}
