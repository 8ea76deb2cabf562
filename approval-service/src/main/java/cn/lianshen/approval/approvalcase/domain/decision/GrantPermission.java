package cn.lianshen.approval.approvalcase.domain.decision;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.delivery.OpeningRegistrations;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The lead grants the permission (准予行政许可). Not while a consulted bureau objects: what it would have
 * to register or answer for cannot come about against its opinion; nor against the site, the
 * experts, the leaders or an objection that was found right; nor before the preconditions are met.
 * Source: 行政许可法 art. 38, 44.
 */
public record GrantPermission(
        Actor actor, @Nullable String reason, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var heard = it.review().hearing().held();
        return complete(foundGood(Decisions.check(it, actor), it), it)
                .and(
                        !heard || !Reasons.missing(reason),
                        Refusal.invalid("decision-rests-on-record", "reason"))
                .notStopped(on)
                .judged(on, reason)
                .then(() -> granted(it));
    }

    /** Nobody whose word counts has found against it. */
    private static Check foundGood(Check check, ApprovalCase it) {
        var review = it.review();
        var objections = it.objections();
        return check.and(
                        objections.isEmpty(),
                        Refusal.conflict("bureau-objects", String.join("、", objections)))
                .and(!review.site().faulty(), Refusal.conflict("site-has-faults"))
                .and(!review.experts().against(), Refusal.conflict("experts-against"))
                .and(
                        review.legality().collective() != Conclusion.OBJECT,
                        Refusal.conflict("leaders-against"))
                .and(!review.publicity().upheld(), Refusal.conflict("objection-upheld"));
    }

    /** Every material is there and every precondition met. */
    private Check complete(Check check, ApprovalCase it) {
        var missing = it.intake().tolerated();
        var open = it.review().checklist().open();
        return check.and(
                        missing.isEmpty(),
                        Refusal.conflict("tolerated-materials-missing", String.join("、", missing)))
                .stillMet(on)
                .and(
                        open.isEmpty(),
                        Refusal.conflict("preconditions-unconfirmed", String.join("、", open)));
    }

    private Outcome granted(ApprovalCase it) {
        var delivery = Limits.of(it.filing()).start(ClockName.DELIVERY, on, calendar);
        return Outcome.recorded(
                new Happening(new PermissionGranted(delivery), reason),
                OpeningRegistrations.afterGrant(it, on, calendar));
    }
}
