package cn.lianshen.approval.approvalcase.domain.decision;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead grants the permission (准予行政许可). Not while a consulted bureau objects: what it would have
 * to register or answer for cannot come about against its opinion; nor against the site, the
 * experts, the leaders or an objection that was found right. Source: 行政许可法 art. 38, 44.
 */
public record GrantPermission(
        Actor actor, @Nullable String reason, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var review = it.review();
        var objections = it.objections();
        return Decisions.check(it, actor)
                .and(
                        objections.isEmpty(),
                        Refusal.conflict("bureau-objects", String.join("、", objections)))
                .and(!review.site().faulty(), Refusal.conflict("site-has-faults"))
                .and(!review.experts().against(), Refusal.conflict("experts-against"))
                .and(
                        review.legality().collective() != Conclusion.OBJECT,
                        Refusal.conflict("leaders-against"))
                .and(!review.publicity().upheld(), Refusal.conflict("objection-upheld"))
                .and(
                        it.intake().tolerated().isEmpty(),
                        Refusal.conflict(
                                "tolerated-materials-missing",
                                String.join("、", it.intake().tolerated())))
                .and(
                        !review.hearing().held() || !Reasons.missing(reason),
                        Refusal.invalid("decision-rests-on-record", "reason"))
                .notStopped(on)
                .judged(on, reason)
                .then(() -> granted(it));
    }

    private Outcome granted(ApprovalCase it) {
        var delivery = Limits.of(it.filing()).start(ClockName.DELIVERY, on, calendar);
        return Outcome.recorded(new Happening(new PermissionGranted(delivery), reason), List.of());
    }
}
