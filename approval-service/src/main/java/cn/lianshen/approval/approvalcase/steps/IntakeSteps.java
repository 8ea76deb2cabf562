package cn.lianshen.approval.approvalcase.steps;

import static cn.lianshen.approval.approvalcase.steps.OfficerStep.step;
import static cn.lianshen.approval.approvalcase.steps.Probe.TEXT;

import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.decision.DecideOnCommitment;
import cn.lianshen.approval.approvalcase.domain.event.TurnedAway;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptWithTolerance;
import cn.lianshen.approval.approvalcase.domain.intake.DemandMaterials;
import cn.lianshen.approval.approvalcase.domain.intake.ReceiveApplication;
import cn.lianshen.approval.approvalcase.domain.intake.RequestSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.ReturnFromPrecheck;
import cn.lianshen.approval.approvalcase.domain.intake.TurnAwayApplication;
import java.util.List;

/** From filing to acceptance. */
final class IntakeSteps {
    static final List<OfficerStep> ALL =
            List.of(
                    new OfficerStep("precheck", "RECEIVE", IntakeSteps::receive),
                    new OfficerStep("precheck", "RETURN", IntakeSteps::giveBack),
                    step(
                            "acceptance",
                            p -> new AcceptApplication(p.actor(), p.today(), p.calendar())),
                    step("demands", IntakeSteps::demand),
                    step("supplement-notice", IntakeSteps::notice),
                    step("tolerant-acceptance", IntakeSteps::tolerate),
                    step("commitment-decision", IntakeSteps::commitment),
                    step("rejection", TurnedAway.NOT_NEEDED, p -> turn(p, TurnedAway.NOT_NEEDED)),
                    step("rejection", TurnedAway.WRONG_BODY, p -> turn(p, TurnedAway.WRONG_BODY)),
                    step(
                            "rejection",
                            TurnedAway.NOT_ACCEPTED,
                            p -> turn(p, TurnedAway.NOT_ACCEPTED)));

    private static CaseCommand receive(Probe probe) {
        return new ReceiveApplication(probe.actor(), probe.today(), probe.calendar());
    }

    private static CaseCommand giveBack(Probe probe) {
        return new ReturnFromPrecheck(
                probe.actor(), probe.materials(), TEXT, probe.today(), probe.calendar());
    }

    private static CaseCommand demand(Probe probe) {
        return new DemandMaterials(
                probe.actor(), probe.materials(), TEXT, probe.today(), probe.calendar());
    }

    private static CaseCommand notice(Probe probe) {
        return new RequestSupplement(
                probe.actor(), probe.materials(), TEXT, probe.today(), probe.calendar());
    }

    private static CaseCommand tolerate(Probe probe) {
        return new AcceptWithTolerance(
                probe.actor(), probe.materials(), probe.today(), probe.calendar());
    }

    private static CaseCommand commitment(Probe probe) {
        return new DecideOnCommitment(
                probe.actor(), probe.materials(), probe.today(), probe.calendar());
    }

    private static CaseCommand turn(Probe probe, TurnedAway ground) {
        return new TurnAwayApplication(
                probe.actor(), ground, TEXT, TEXT, probe.today(), probe.calendar());
    }

    private IntakeSteps() {}
}
