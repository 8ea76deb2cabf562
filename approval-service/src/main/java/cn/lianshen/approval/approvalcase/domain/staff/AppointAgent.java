package cn.lianshen.approval.approvalcase.domain.staff;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.AgentAppointed;
import cn.lianshen.approval.approvalcase.domain.event.AgentGround;
import java.util.List;

/**
 * An officer of the lead helps the founder through the whole process (代办), with the founder's
 * consent; never a paid intermediary.
 */
public record AppointAgent(Actor actor, String agent, AgentGround ground, boolean consented)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .and(!it.over(), Refusal.conflict("case-ended"))
                .brief(agent, "agent")
                .unbiased("agent", List.of(agent))
                .and(consented, Refusal.invalid("consent-required", "consented"))
                .and(it.staffing().agent() == null, Refusal.conflict("agent-already-appointed"))
                .then(() -> Outcome.recorded(new AgentAppointed(agent, ground)));
    }
}
