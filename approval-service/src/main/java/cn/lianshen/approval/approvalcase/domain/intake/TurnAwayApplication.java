package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationTurnedAway;
import cn.lianshen.approval.approvalcase.domain.event.TurnedAway;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead does not take the application on (不需许可、不属于职权范围、不予受理), by a dated voucher with reasons.
 * Not once the term of the notice is over, since the application then counts as accepted, whether
 * or not anybody has noticed yet; nor after a full answer to the notice, unless a stop rule has
 * come into force meanwhile. The competent body is named when, and only when, another one is.
 * Source: 行政许可法 art. 32.
 */
public record TurnAwayApplication(
        Actor actor,
        TurnedAway ground,
        @Nullable String competentBody,
        @Nullable String reason,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var elsewhere = ground == TurnedAway.WRONG_BODY;
        var named = !Reasons.missing(competentBody);
        return Check.byLead(it, actor)
                .in("not-awaiting-acceptance", CaseState.RECEIVED, CaseState.PRECHECK)
                .and(!Acceptances.deemed(it, on, calendar), Refusal.conflict("deemed-accepted"))
                .and(!answered(it), Refusal.conflict("supplement-complete"))
                .reasoned(reason)
                .and(
                        named || !elsewhere,
                        Refusal.invalid("competent-body-required", "competentBody"))
                .and(
                        elsewhere || !named,
                        Refusal.invalid("competent-body-not-expected", "competentBody"))
                .brief(named ? String.valueOf(competentBody) : "-", "competentBody")
                .then(() -> turnedAway(named ? competentBody : null));
    }

    private Outcome turnedAway(@Nullable String body) {
        return Outcome.recorded(
                new Happening(new ApplicationTurnedAway(ground, body), reason), List.of());
    }

    /** Everything that was asked for is there, and nothing forbids it: it is to be accepted. */
    private boolean answered(ApprovalCase it) {
        return it.intake().suppliedOn() != null
                && Check.of(it, actor).notStopped(on).refusal().isEmpty();
    }
}
