package cn.lianshen.approval.approvalcase.domain.decision;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import java.util.stream.Collectors;

/**
 * What granting and refusing have in common: who may decide, and when. Whoever accepted the case,
 * judged a part of it, went to the site or has the lead's part examines it, and another decides
 * (审查与决定分离).
 */
final class Decisions {
    private Decisions() {}

    /** Who may; when, is checked otherwise. */
    static Check by(ApprovalCase it, Actor actor) {
        var examined = it.staffing().examined(it.filing().lead(), actor.id());
        return Check.byLead(it, actor)
                .and(
                        !it.filing().procedure().supervising(),
                        Refusal.conflict("supervision-is-concluded"))
                .and(!examined, Refusal.notAllowed("examiner-does-not-decide"))
                .in("not-ripe-for-decision", CaseState.REVIEW, CaseState.DECIDE);
    }

    static Check check(ApprovalCase it, Actor actor) {
        return by(it, actor)
                .and(
                        it.state() != CaseState.REVIEW || it.outstanding().isEmpty(),
                        Refusal.conflict(
                                "opinions-outstanding", String.join("、", it.outstanding())))
                .and(
                        it.state() != CaseState.REVIEW,
                        Refusal.conflict("review-not-finished", open(it)))
                .in("not-ripe-for-decision", CaseState.DECIDE);
    }

    private static String open(ApprovalCase it) {
        return it.review().open().stream().map(Enum::name).collect(Collectors.joining("、"));
    }
}
