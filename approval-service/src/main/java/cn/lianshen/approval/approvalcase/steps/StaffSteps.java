package cn.lianshen.approval.approvalcase.steps;

import static cn.lianshen.approval.approvalcase.steps.OfficerStep.step;
import static cn.lianshen.approval.approvalcase.steps.Probe.TEXT;

import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.event.AgentGround;
import cn.lianshen.approval.approvalcase.domain.staff.AppointAgent;
import cn.lianshen.approval.approvalcase.domain.staff.ClaimCase;
import cn.lianshen.approval.approvalcase.domain.staff.HandOverCase;
import cn.lianshen.approval.approvalcase.domain.staff.RecuseOfficer;
import cn.lianshen.approval.approvalcase.domain.staff.ReleaseCase;
import java.util.List;

/** Who works on the case. */
final class StaffSteps {
    static final List<OfficerStep> ALL =
            List.of(
                    step("claim", p -> new ClaimCase(p.actor())),
                    step("release", p -> new ReleaseCase(p.actor(), null)),
                    step("handover", StaffSteps::handOver),
                    step("recusal", p -> new RecuseOfficer(p.actor(), TEXT)),
                    step("agent", StaffSteps::agent));

    private static CaseCommand handOver(Probe probe) {
        return new HandOverCase(probe.actor(), probe.bureau(), TEXT, TEXT);
    }

    private static CaseCommand agent(Probe probe) {
        return new AppointAgent(probe.actor(), TEXT, AgentGround.OTHER, true);
    }

    private StaffSteps() {}
}
