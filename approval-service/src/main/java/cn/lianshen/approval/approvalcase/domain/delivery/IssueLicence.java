package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The lead issues the licence (制证) and the registering bureau is asked to register the legal
 * person: licence first, legal person second. Source: 民办教育促进法 art. 19.
 */
public record IssueLicence(
        Actor actor, LicenceIssued licence, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    /** Why no licence can be issued now; asked before a licence number is drawn. */
    public static Optional<Refusal> refusal(ApprovalCase approvalCase, Actor actor) {
        if (!actor.actsFor(approvalCase.filing().lead())) {
            return Optional.of(Refusal.notAllowed("not-the-lead"));
        }
        return approvalCase.state() == CaseState.GRANTED
                ? Optional.empty()
                : Optional.of(Refusal.conflict("not-granted"));
    }

    @Override
    public Outcome decide(ApprovalCase approvalCase) {
        return refusal(approvalCase, actor)
                .map(Outcome::refused)
                .orElseGet(() -> issued(approvalCase.filing()));
    }

    private Outcome issued(ApplicationFiled filing) {
        var due = Limits.of(filing).start(ClockName.REGISTRATION, on, calendar);
        return Outcome.recorded(licence, new RegistrationOpened(filing.registrar(), due));
    }
}
