package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.LegalityConclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityOpinionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.LegalityParty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The legal section, the business section or the legal adviser gives its opinion on legality
 * (三方联审), each once. Whatever is not plain agreement needs its reason.
 */
public record RecordLegalityOpinion(
        Actor actor, LegalityParty party, LegalityConclusion conclusion, @Nullable String reason)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var plain = conclusion == LegalityConclusion.AGREE;
        return Check.byLead(it, actor)
                .underReview()
                .and(
                        !it.review().legality().opinions().containsKey(party),
                        Refusal.conflict("opinion-already-recorded"))
                .and(
                        plain || !Reasons.missing(reason),
                        Refusal.invalid("reason-required", "reason"))
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                new LegalityOpinionRecorded(party, conclusion),
                                                reason),
                                        List.of()));
    }
}
