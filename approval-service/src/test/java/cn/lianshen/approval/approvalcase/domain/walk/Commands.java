package cn.lianshen.approval.approvalcase.domain.walk;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.aftergrant.AnnulPermission;
import cn.lianshen.approval.approvalcase.domain.aftergrant.CancelLicence;
import cn.lianshen.approval.approvalcase.domain.aftergrant.RevokeLicence;
import cn.lianshen.approval.approvalcase.domain.aftergrant.WithdrawPermission;
import cn.lianshen.approval.approvalcase.domain.decision.CheckCommitment;
import cn.lianshen.approval.approvalcase.domain.decision.ConcludeInspection;
import cn.lianshen.approval.approvalcase.domain.decision.DecideOnCommitment;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.delivery.AmendRegistration;
import cn.lianshen.approval.approvalcase.domain.delivery.ArchiveCase;
import cn.lianshen.approval.approvalcase.domain.delivery.DeliverResult;
import cn.lianshen.approval.approvalcase.domain.delivery.DeregisterLegalPerson;
import cn.lianshen.approval.approvalcase.domain.delivery.HandBackLicence;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueApproval;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
import cn.lianshen.approval.approvalcase.domain.delivery.RefuseRegistration;
import cn.lianshen.approval.approvalcase.domain.delivery.RegisterLegalPerson;
import cn.lianshen.approval.approvalcase.domain.event.AgentGround;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryManner;
import cn.lianshen.approval.approvalcase.domain.event.Extension;
import cn.lianshen.approval.approvalcase.domain.event.InspectionResult;
import cn.lianshen.approval.approvalcase.domain.event.LegalityConclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityParty;
import cn.lianshen.approval.approvalcase.domain.event.Termination;
import cn.lianshen.approval.approvalcase.domain.event.TurnedAway;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptWithTolerance;
import cn.lianshen.approval.approvalcase.domain.intake.DeemAccepted;
import cn.lianshen.approval.approvalcase.domain.intake.DeemReceived;
import cn.lianshen.approval.approvalcase.domain.intake.DemandMaterials;
import cn.lianshen.approval.approvalcase.domain.intake.LapseApplication;
import cn.lianshen.approval.approvalcase.domain.intake.ProvideSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.ProvideToleratedMaterials;
import cn.lianshen.approval.approvalcase.domain.intake.ReceiveApplication;
import cn.lianshen.approval.approvalcase.domain.intake.RequestSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.ResubmitApplication;
import cn.lianshen.approval.approvalcase.domain.intake.ReturnFromPrecheck;
import cn.lianshen.approval.approvalcase.domain.intake.TerminateProceedings;
import cn.lianshen.approval.approvalcase.domain.intake.TurnAwayApplication;
import cn.lianshen.approval.approvalcase.domain.intake.WithdrawApplication;
import cn.lianshen.approval.approvalcase.domain.review.ArrangeSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.ClosePublicity;
import cn.lianshen.approval.approvalcase.domain.review.ConfirmPreconditions;
import cn.lianshen.approval.approvalcase.domain.review.ExtendLimit;
import cn.lianshen.approval.approvalcase.domain.review.HoldHearing;
import cn.lianshen.approval.approvalcase.domain.review.OfferHearing;
import cn.lianshen.approval.approvalcase.domain.review.PresumeConsent;
import cn.lianshen.approval.approvalcase.domain.review.ProjectDeadlines;
import cn.lianshen.approval.approvalcase.domain.review.RaiseAlarms;
import cn.lianshen.approval.approvalcase.domain.review.RaiseObjection;
import cn.lianshen.approval.approvalcase.domain.review.RecordCollectiveDecision;
import cn.lianshen.approval.approvalcase.domain.review.RecordLegalityOpinion;
import cn.lianshen.approval.approvalcase.domain.review.RecordOpinion;
import cn.lianshen.approval.approvalcase.domain.review.RecordSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.RequestHearing;
import cn.lianshen.approval.approvalcase.domain.review.ScheduleHearing;
import cn.lianshen.approval.approvalcase.domain.review.StartPublicity;
import cn.lianshen.approval.approvalcase.domain.review.WaiveHearing;
import cn.lianshen.approval.approvalcase.domain.staff.AppointAgent;
import cn.lianshen.approval.approvalcase.domain.staff.ClaimCase;
import cn.lianshen.approval.approvalcase.domain.staff.HandOverCase;
import cn.lianshen.approval.approvalcase.domain.staff.RecuseOfficer;
import cn.lianshen.approval.approvalcase.domain.staff.ReleaseCase;
import cn.lianshen.approval.clock.domain.AlarmRule;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Every command there is, with chance for actors and values: some legal, most not. */
final class Commands {

    /** A calendar of which nothing is announced. */
    private static final WorkingCalendar UNANNOUNCED = new WorkingCalendar(List.of());

    private final Random chance;
    private final LocalDate day;
    private final Values by;

    Commands(Random chance, LocalDate day, ApprovalCase now) {
        this.chance = chance;
        this.day = day;
        this.by = new Values(chance, day, now);
    }

    /** One of all commands. */
    CaseCommand any() {
        var all = all();
        return all.get(chance.nextInt(all.size())).get();
    }

    private List<Supplier<CaseCommand>> all() {
        var all = new ArrayList<Supplier<CaseCommand>>();
        all.addAll(intake());
        all.addAll(review());
        all.addAll(new PausingCommands(chance, day, by).all());
        all.addAll(ending());
        return all;
    }

    private List<Supplier<CaseCommand>> intake() {
        return List.of(
                () -> new AcceptApplication(by.lead(), day, ACase.CALENDAR),
                () -> new AcceptWithTolerance(by.lead(), by.materials(), day, ACase.CALENDAR),
                () -> new DecideOnCommitment(by.lead(), by.materials(), day, ACase.CALENDAR),
                () -> new DeemAccepted(by.platform(), day, ACase.CALENDAR),
                () ->
                        new DemandMaterials(
                                by.bureau(), by.materials(), by.reason(), day, ACase.CALENDAR),
                () -> new LapseApplication(by.platform(), day),
                () -> new ProvideSupplement(by.founder(), by.missing(), "{}", day),
                () -> new ProvideToleratedMaterials(by.founder(), by.tolerated(), "{}", day),
                () -> new ReceiveApplication(by.lead(), day, ACase.CALENDAR),
                () ->
                        new RequestSupplement(
                                by.lead(), by.materials(), by.reason(), day, ACase.CALENDAR),
                () -> new ResubmitApplication(by.founder(), "{}", day, ACase.CALENDAR),
                () ->
                        new ReturnFromPrecheck(
                                by.lead(), by.materials(), by.reason(), day, ACase.CALENDAR),
                () -> new DeemReceived(by.platform(), day, ACase.CALENDAR),
                () ->
                        new ConfirmPreconditions(
                                by.lead(), List.of("PC07", "INSPECTION-WJ"), by.reason()),
                () ->
                        new TurnAwayApplication(
                                by.lead(),
                                by.one(TurnedAway.values()),
                                chance.nextBoolean() ? "SCJG" : null,
                                by.rarely(),
                                day,
                                ACase.CALENDAR));
    }

    private List<Supplier<CaseCommand>> review() {
        return List.of(
                () -> new RecordOpinion(by.bureau(), by.one(Conclusion.values()), by.reason()),
                () -> new RecordOpinion(by.bureau(), Conclusion.AGREE, null),
                () ->
                        new ArrangeSiteInspection(
                                by.lead(),
                                List.of("p-1", "p-" + chance.nextInt(3)),
                                day,
                                chance.nextBoolean() ? by.notice() : null,
                                day,
                                ACase.CALENDAR),
                () ->
                        new RecordSiteInspection(
                                by.lead(), chance.nextInt(2), by.reason(), day, ACase.CALENDAR),
                () -> new OfferHearing(by.lead(), day, ACase.CALENDAR),
                () -> new RequestHearing(by.founder(), by.reason(), day, ACase.CALENDAR),
                () -> new WaiveHearing(by.founder(), day),
                () ->
                        new ScheduleHearing(
                                by.lead(),
                                day.plusDays(chance.nextInt(12)),
                                LocalTime.of(chance.nextInt(24), 30),
                                chance.nextBoolean() ? "三楼会议室" : " ",
                                "p-chair",
                                day,
                                ACase.CALENDAR),
                () -> new HoldHearing(by.lead(), by.reason(), day, ACase.CALENDAR),
                () ->
                        new RecordLegalityOpinion(
                                by.lead(),
                                by.one(LegalityParty.values()),
                                by.one(LegalityConclusion.values()),
                                by.reason()),
                () ->
                        new RecordCollectiveDecision(
                                by.lead(),
                                chance.nextInt(6),
                                by.one(Conclusion.values()),
                                by.reason()),
                () -> new StartPublicity(by.lead(), chance.nextInt(8), day, ACase.CALENDAR),
                () -> new RaiseObjection(by.lead(), by.reason(), day, ACase.CALENDAR),
                () ->
                        new ClosePublicity(
                                by.lead(), chance.nextBoolean(), by.reason(), day, ACase.CALENDAR),
                () ->
                        new ExtendLimit(
                                by.lead(),
                                by.one(Extension.values()),
                                by.reason(),
                                day,
                                ACase.CALENDAR),
                () -> new PresumeConsent(by.platform(), day, ACase.CALENDAR),
                () -> new RaiseAlarms(by.platform(), AlarmRule.STANDARD, day, ACase.CALENDAR),
                () -> new ProjectDeadlines(by.platform(), "v2", UNANNOUNCED));
    }

    private List<Supplier<CaseCommand>> ending() {
        return List.of(
                () -> new GrantPermission(by.lead(), by.reason(), day, ACase.CALENDAR),
                () -> new RefusePermission(by.lead(), by.rarely(), day),
                () ->
                        new ConcludeInspection(
                                by.lead(), 2026, by.one(InspectionResult.values()), by.reason()),
                () -> new CheckCommitment(by.lead(), chance.nextBoolean(), by.reason()),
                () -> new IssueLicence(by.lead(), ACase.licence(), day, ACase.CALENDAR),
                () -> new IssueApproval(by.lead(), "示例批〔2026〕1号", null, day, ACase.CALENDAR),
                () -> new HandBackLicence(by.lead(), day, ACase.CALENDAR),
                () -> new DeliverResult(by.lead(), by.one(DeliveryManner.values()), day),
                () -> new RegisterLegalPerson(by.bureau(), "52330327MJ000000X6", day),
                () -> new RegisterLegalPerson(ACase.SCJG, "91330327MA0000007G", day),
                () -> new AmendRegistration(by.bureau(), day),
                () -> new DeregisterLegalPerson(by.bureau(), day),
                () -> new RefuseRegistration(by.bureau(), by.reason()),
                () -> new ArchiveCase(by.lead()),
                () -> new ClaimCase(by.bureau()),
                () -> new ReleaseCase(by.bureau(), by.reason()),
                () -> new HandOverCase(by.lead(), "EDU", "p-next", by.reason()),
                () ->
                        new RecuseOfficer(
                                new Actor(Actor.Kind.BUREAU, "p-biased", "EDU"), by.reason()),
                () ->
                        new AppointAgent(
                                by.lead(),
                                "p-agent",
                                by.one(AgentGround.values()),
                                chance.nextBoolean()),
                () -> new WithdrawApplication(by.rarely() == null ? by.lead() : by.founder(), null),
                () ->
                        new TerminateProceedings(
                                by.lead(), by.one(Termination.values()), by.rarely()),
                () -> new AnnulPermission(by.lead(), "69(2)", by.rarely()),
                () -> new CancelLicence(by.lead(), "70(1)", by.rarely()),
                () -> new WithdrawPermission(by.lead(), "8(2)", by.rarely()),
                () -> new RevokeLicence(by.lead(), "62", by.rarely()));
    }
}
