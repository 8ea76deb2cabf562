package cn.lianshen.approval.approvalcase.domain.staff;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.agreed;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.confidential;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.inReview;
import static cn.lianshen.approval.approvalcase.domain.ACase.officer;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
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
import cn.lianshen.approval.approvalcase.domain.delivery.ArchiveCase;
import cn.lianshen.approval.approvalcase.domain.delivery.DeliverResult;
import cn.lianshen.approval.approvalcase.domain.delivery.HandBackLicence;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueApproval;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
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
import cn.lianshen.approval.approvalcase.domain.intake.DemandMaterials;
import cn.lianshen.approval.approvalcase.domain.intake.ReceiveApplication;
import cn.lianshen.approval.approvalcase.domain.intake.RequestSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.ReturnFromPrecheck;
import cn.lianshen.approval.approvalcase.domain.intake.TerminateProceedings;
import cn.lianshen.approval.approvalcase.domain.intake.TurnAwayApplication;
import cn.lianshen.approval.approvalcase.domain.review.ArrangeSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.BeginExamination;
import cn.lianshen.approval.approvalcase.domain.review.ClosePublicity;
import cn.lianshen.approval.approvalcase.domain.review.CommissionExpertReview;
import cn.lianshen.approval.approvalcase.domain.review.ConcludeExpertReview;
import cn.lianshen.approval.approvalcase.domain.review.EndExamination;
import cn.lianshen.approval.approvalcase.domain.review.ExtendLimit;
import cn.lianshen.approval.approvalcase.domain.review.HoldHearing;
import cn.lianshen.approval.approvalcase.domain.review.OfferHearing;
import cn.lianshen.approval.approvalcase.domain.review.OrderRectification;
import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;
import cn.lianshen.approval.approvalcase.domain.review.RaiseObjection;
import cn.lianshen.approval.approvalcase.domain.review.RecordCollectiveDecision;
import cn.lianshen.approval.approvalcase.domain.review.RecordLegalityOpinion;
import cn.lianshen.approval.approvalcase.domain.review.RecordSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.ResumeProceedings;
import cn.lianshen.approval.approvalcase.domain.review.ScheduleHearing;
import cn.lianshen.approval.approvalcase.domain.review.SendBackMaterials;
import cn.lianshen.approval.approvalcase.domain.review.StartPublicity;
import cn.lianshen.approval.approvalcase.domain.review.SuspendProceedings;
import cn.lianshen.approval.approvalcase.domain.review.WaiveHearing;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 回避: who has an interest in a case does nothing in it any more. */
class RecusalTest {
    private static final PauseNotice NOTICE = new PauseNotice("苍教告〔2026〕1号", day(12, 4));

    @Test
    void an_officer_stays_out_from_now_on_and_leaves_the_own_part() {
        var recused = after(inReview(), new ClaimCase(MZ), new RecuseOfficer(MZ, "系举办者近亲属"));

        assertThat(recused.staffing().recused()).containsExactly(MZ.id());
        assertThat(recused.staffing().officers()).doesNotContainKey("MZ");
        assertThat(code(agreed(MZ).decide(recused))).isEqualTo("officer-recused");
    }

    @Test
    void a_colleague_goes_on() {
        var colleague = new Actor(Actor.Kind.BUREAU, "p-colleague", "MZ");
        var recused = after(inReview(), new ClaimCase(MZ), new RecuseOfficer(MZ, "系举办者近亲属"));

        assertThat(after(recused, new ClaimCase(colleague), agreed(colleague)).outstanding())
                .doesNotContain("MZ");
    }

    @Test
    void the_reason_is_named_and_stays_beside_the_event() {
        assertThat(code(new RecuseOfficer(MZ, " ").decide(inReview())))
                .isEqualTo("reason-required");
        assertThat(confidential(new RecuseOfficer(MZ, "系举办者近亲属").decide(inReview())))
                .isEqualTo("系举办者近亲属");
    }

    @Test
    void only_officers_of_the_case_recuse_themselves_once_and_while_it_lasts() {
        var recused = after(inReview(), new RecuseOfficer(MZ, "系举办者近亲属"));
        var ended = after(ripe(), new RefusePermission(EDU, "不符合设置标准", MONDAY));

        assertThat(code(new RecuseOfficer(officer("WJ"), "理由").decide(inReview())))
                .isEqualTo("bureau-not-involved");
        assertThat(code(new RecuseOfficer(MZ, "理由").decide(recused))).isEqualTo("officer-recused");
        assertThat(code(new RecuseOfficer(MZ, "理由").decide(ended))).isEqualTo("case-ended");
    }

    static List<CaseCommand> byTheLead() {
        return Stream.of(intake(), review(), pauses(), ending()).flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("byTheLead")
    void a_recused_officer_of_the_lead_can_do_nothing(CaseCommand command) {
        var recused = after(inReview(), new RecuseOfficer(EDU, "系举办者近亲属"));

        assertThat(code(command.decide(recused))).isEqualTo("officer-recused");
    }

    private static List<CaseCommand> intake() {
        return List.of(
                new AcceptApplication(EDU, MONDAY, CALENDAR),
                new AcceptWithTolerance(EDU, List.of("M20"), MONDAY, CALENDAR),
                new DemandMaterials(EDU, List.of("M12"), "理由", MONDAY, CALENDAR),
                new ReceiveApplication(EDU, MONDAY, CALENDAR),
                new RequestSupplement(EDU, List.of("M12"), "理由", MONDAY, CALENDAR),
                new ReturnFromPrecheck(EDU, List.of(), "理由", MONDAY, CALENDAR),
                new TerminateProceedings(EDU, Termination.CANNOT_PROCEED, "理由"),
                new TurnAwayApplication(EDU, TurnedAway.NOT_NEEDED, null, "理由", MONDAY, CALENDAR));
    }

    private static List<CaseCommand> review() {
        return List.of(
                new ArrangeSiteInspection(
                        EDU, List.of("p-1", "p-2"), MONDAY, null, MONDAY, CALENDAR),
                new RecordSiteInspection(EDU, 0, "记录", MONDAY, CALENDAR),
                new OfferHearing(EDU, MONDAY, CALENDAR),
                new WaiveHearing(EDU, MONDAY),
                new ScheduleHearing(
                        EDU, day(12, 4), LocalTime.of(9, 30), "三楼会议室", "p-chair", MONDAY, CALENDAR),
                new HoldHearing(EDU, "笔录", MONDAY, CALENDAR),
                new RecordLegalityOpinion(
                        EDU, LegalityParty.LEGAL_SECTION, LegalityConclusion.AGREE, null),
                new RecordCollectiveDecision(EDU, 3, Conclusion.AGREE, "纪要"),
                new StartPublicity(EDU, 5, MONDAY, CALENDAR),
                new RaiseObjection(EDU, "异议", MONDAY, CALENDAR),
                new ClosePublicity(EDU, false, null, MONDAY, CALENDAR),
                new ExtendLimit(EDU, Extension.ORDINARY, "理由", MONDAY, CALENDAR));
    }

    private static List<CaseCommand> pauses() {
        return List.of(
                new SendBackMaterials(EDU, List.of("M12"), "理由", NOTICE, MONDAY, CALENDAR),
                new OrderRectification(EDU, "理由", NOTICE, MONDAY, CALENDAR),
                new CommissionExpertReview(EDU, NOTICE, MONDAY, CALENDAR),
                new ConcludeExpertReview(EDU, Conclusion.AGREE, "报告", MONDAY, CALENDAR),
                new BeginExamination(EDU, NOTICE, MONDAY, CALENDAR),
                new EndExamination(EDU, "报告", MONDAY, CALENDAR),
                new SuspendProceedings(EDU, "某市规定", "理由", NOTICE, MONDAY, CALENDAR),
                new ResumeProceedings(EDU, MONDAY, CALENDAR));
    }

    private static List<CaseCommand> ending() {
        return List.of(
                new GrantPermission(EDU, "理由", MONDAY, CALENDAR),
                new RefusePermission(EDU, "理由", MONDAY),
                new ConcludeInspection(EDU, 2025, InspectionResult.QUALIFIED, null),
                new DecideOnCommitment(EDU, List.of("M20"), MONDAY, CALENDAR),
                new CheckCommitment(EDU, true, null),
                new IssueLicence(EDU, ACase.licence(), MONDAY, CALENDAR),
                new IssueApproval(EDU, "1号", null, MONDAY, CALENDAR),
                new HandBackLicence(EDU, MONDAY, CALENDAR),
                new DeliverResult(EDU, DeliveryManner.IN_PERSON, MONDAY),
                new ArchiveCase(EDU),
                new ClaimCase(EDU),
                new AppointAgent(EDU, "p-agent", AgentGround.MAJOR, true),
                new AnnulPermission(EDU, "69(2)", "理由"),
                new CancelLicence(EDU, "70(1)", "理由"),
                new WithdrawPermission(EDU, "8(2)", "理由"),
                new RevokeLicence(EDU, "62", "理由"));
    }
}
