package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The lead issues the licence (制证) and the registering bureau is asked to register the legal
 * person: licence first, legal person second. Only in a conversion the old registration is struck
 * off before. Source: 民办教育促进法 art. 19.
 */
public record IssueLicence(
        Actor actor, LicenceIssued licence, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    /** Why no licence can be issued now; asked before a licence number is drawn. */
    public static Optional<Refusal> refusal(ApprovalCase it, Actor actor) {
        return check(it, actor).refusal();
    }

    private static Check check(ApprovalCase it, Actor actor) {
        return Check.byLead(it, actor)
                .and(!oldStands(it), Refusal.conflict("old-registration-stands"))
                .in("not-granted", CaseState.GRANTED)
                .and(Results.licence(it), Refusal.conflict("no-licence-for-item"));
    }

    private static boolean oldStands(ApprovalCase it) {
        return it.state().granted()
                && it.filing()
                        .struckOffFirst()
                        .filter(it.ending().registrationsLeft()::contains)
                        .isPresent();
    }

    @Override
    public Outcome decide(ApprovalCase it) {
        return check(it, actor)
                .then(
                        () ->
                                Outcome.recorded(
                                        Happening.of(licence),
                                        OpeningRegistrations.afterResult(it, on, calendar)));
    }
}
