package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The lead accepts (受理): the hard, the declared and the promised clock start, and the bureaus of
 * the route are asked all at once. Source: 行政许可法 art. 32, 26.
 */
public record AcceptApplication(Actor actor, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase approvalCase) {
        var filing = approvalCase.filing();
        if (!actor.actsFor(filing.lead())) {
            return Outcome.refused(Refusal.notAllowed("not-the-lead"));
        }
        if (approvalCase.state() != CaseState.RECEIVED) {
            return Outcome.refused(Refusal.conflict("not-awaiting-acceptance"));
        }
        return Outcome.recorded(accepted(filing), consultation(filing));
    }

    private ApplicationAccepted accepted(ApplicationFiled filing) {
        var limits = Limits.of(filing);
        return new ApplicationAccepted(
                on,
                Stream.of(ClockName.HARD, ClockName.DECLARED, ClockName.PROMISE)
                        .filter(limits::has)
                        .map(clock -> limits.start(clock, on, calendar))
                        .toList());
    }

    private ConsultationOpened consultation(ApplicationFiled filing) {
        var due = Limits.of(filing).start(ClockName.OPINION, on, calendar);
        return new ConsultationOpened(
                filing.consultedBureaus().stream()
                        .map(asked -> new Consultation(asked.bureau(), asked.aspects(), due))
                        .toList());
    }
}
