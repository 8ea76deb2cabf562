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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead does not take the application on (不需许可、不属于职权范围、不予受理), by a dated voucher with reasons.
 * Source: 行政许可法 art. 32.
 */
public record TurnAwayApplication(
        Actor actor, TurnedAway ground, @Nullable String competentBody, @Nullable String reason)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var told = ground != TurnedAway.WRONG_BODY || !Reasons.missing(competentBody);
        return Check.byLead(it, actor)
                .in("not-awaiting-acceptance", CaseState.RECEIVED, CaseState.PRECHECK)
                .reasoned(reason)
                .and(told, Refusal.invalid("competent-body-required", "competentBody"))
                .brief(competentBody == null ? "-" : competentBody, "competentBody")
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                new ApplicationTurnedAway(ground, competentBody),
                                                reason),
                                        List.of()));
    }
}
