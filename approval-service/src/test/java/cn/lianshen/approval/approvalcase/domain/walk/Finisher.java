package cn.lianshen.approval.approvalcase.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.NextYear;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.decision.CheckCommitment;
import cn.lianshen.approval.approvalcase.domain.decision.ConcludeInspection;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.delivery.AmendRegistration;
import cn.lianshen.approval.approvalcase.domain.delivery.DeliverResult;
import cn.lianshen.approval.approvalcase.domain.delivery.DeregisterLegalPerson;
import cn.lianshen.approval.approvalcase.domain.delivery.HandBackLicence;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueApproval;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
import cn.lianshen.approval.approvalcase.domain.delivery.RegisterLegalPerson;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryManner;
import cn.lianshen.approval.approvalcase.domain.event.InspectionResult;
import cn.lianshen.approval.approvalcase.domain.event.LegalityConclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityParty;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.intake.LapseApplication;
import cn.lianshen.approval.approvalcase.domain.intake.ProvideSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.ProvideToleratedMaterials;
import cn.lianshen.approval.approvalcase.domain.intake.ReceiveApplication;
import cn.lianshen.approval.approvalcase.domain.intake.ResubmitApplication;
import cn.lianshen.approval.approvalcase.domain.review.ArrangeSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.ClosePublicity;
import cn.lianshen.approval.approvalcase.domain.review.CommissionExpertReview;
import cn.lianshen.approval.approvalcase.domain.review.ConcludeExpertReview;
import cn.lianshen.approval.approvalcase.domain.review.ConfirmPreconditions;
import cn.lianshen.approval.approvalcase.domain.review.EndExamination;
import cn.lianshen.approval.approvalcase.domain.review.HoldHearing;
import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;
import cn.lianshen.approval.approvalcase.domain.review.RecordCollectiveDecision;
import cn.lianshen.approval.approvalcase.domain.review.RecordLegalityOpinion;
import cn.lianshen.approval.approvalcase.domain.review.RecordOpinion;
import cn.lianshen.approval.approvalcase.domain.review.RecordSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.ReplaceMaterials;
import cn.lianshen.approval.approvalcase.domain.review.ReportRectification;
import cn.lianshen.approval.approvalcase.domain.review.ResumeProceedings;
import cn.lianshen.approval.approvalcase.domain.review.ScheduleHearing;
import cn.lianshen.approval.approvalcase.domain.review.StartPublicity;
import cn.lianshen.approval.approvalcase.domain.review.WaiveHearing;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Brings a case to its end by doing what is open, as conscientious people would. */
final class Finisher {
    private static final List<String> BUREAUS = List.of("MZ", "SCJG", "BB");
    private static final String REASON = "理由";

    /** Never in charge, so that somebody may decide whoever examined. */
    private static final Actor LEADER = new Actor(Actor.Kind.BUREAU, "p-leader", "EDU");

    private ApprovalCase now;
    private LocalDate day;

    Finisher(ApprovalCase from, LocalDate day) {
        this.now = from;
        this.day = day;
    }

    /** Days until nobody has anything left to do. */
    int finish() {
        var days = 0;
        while (unfinished()) {
            Stream.of(intake(), opinions(), review(), waiting(), ending())
                    .flatMap(List::stream)
                    .forEach(this::attempt);
            day = day.plusDays(1);
            assertThat(days++)
                    .as("days in %s, open: %s", now.state(), now.review().open())
                    .isLessThan(200);
        }
        return days;
    }

    private void attempt(CaseCommand command) {
        if (unfinished()) {
            if (command.decide(now) instanceof Outcome.Recorded(var happenings)) {
                happenings.forEach(happening -> now = now.apply(happening.event()));
            }
        }
    }

    /** The holidays of the next year are announced when it comes. */
    private WorkingCalendar calendar() {
        return day.getYear() > 2026 ? NextYear.ANNOUNCED : ACase.CALENDAR;
    }

    private boolean unfinished() {
        return !now.over();
    }

    private List<CaseCommand> intake() {
        return List.of(
                new ResubmitApplication(ACase.FOUNDER, "{}", day, calendar()),
                new ReceiveApplication(ACase.EDU, day, calendar()),
                new ProvideSupplement(
                        ACase.FOUNDER, List.copyOf(now.intake().missing()), "{}", day),
                new LapseApplication(ACase.PLATFORM, day),
                new AcceptApplication(ACase.EDU, day, calendar()),
                new ResumeProceedings(ACase.EDU, day, calendar()),
                new ReplaceMaterials(
                        ACase.FOUNDER,
                        List.copyOf(now.review().sendBack().awaited()),
                        "{}",
                        day,
                        calendar()),
                new ProvideToleratedMaterials(
                        ACase.FOUNDER, List.copyOf(now.intake().tolerated()), "{}", day));
    }

    private List<CaseCommand> opinions() {
        return BUREAUS.stream()
                .<CaseCommand>map(
                        bureau -> new RecordOpinion(ACase.officer(bureau), Conclusion.AGREE, null))
                .toList();
    }

    private List<CaseCommand> review() {
        return List.of(
                new ArrangeSiteInspection(
                        ACase.EDU, List.of("p-1", "p-2"), day, null, day, calendar()),
                new ReportRectification(ACase.FOUNDER, "{}", day, calendar()),
                new RecordSiteInspection(ACase.EDU, 0, REASON, day, calendar()),
                new CommissionExpertReview(ACase.EDU, notice(), day, calendar()),
                new ConcludeExpertReview(ACase.EDU, Conclusion.AGREE, REASON, day, calendar()),
                new EndExamination(ACase.EDU, REASON, day, calendar()),
                legality(LegalityParty.LEGAL_SECTION),
                legality(LegalityParty.BUSINESS_SECTION),
                legality(LegalityParty.LEGAL_ADVISER),
                new RecordCollectiveDecision(ACase.EDU, 5, Conclusion.AGREE, REASON));
    }

    private List<CaseCommand> waiting() {
        return List.of(
                new WaiveHearing(ACase.FOUNDER, day),
                new ScheduleHearing(
                        ACase.EDU,
                        day.plusDays(7),
                        LocalTime.of(9, 30),
                        "三楼会议室",
                        "p-chair",
                        day,
                        calendar()),
                new HoldHearing(ACase.EDU, REASON, day, calendar()),
                new StartPublicity(ACase.EDU, 5, day, calendar()),
                new ClosePublicity(ACase.EDU, false, REASON, day, calendar()));
    }

    private List<CaseCommand> ending() {
        return List.of(
                new ConfirmPreconditions(ACase.EDU, List.of("PC07", "INSPECTION-WJ"), REASON),
                new GrantPermission(LEADER, REASON, day, calendar()),
                new RefusePermission(LEADER, REASON, day),
                new ConcludeInspection(ACase.EDU, 2026, InspectionResult.QUALIFIED, null),
                new IssueLicence(ACase.EDU, ACase.licence(), day, calendar()),
                new IssueApproval(ACase.EDU, "示例批〔2026〕1号", null, day, calendar()),
                new HandBackLicence(ACase.EDU, day, calendar()),
                new RegisterLegalPerson(ACase.MZ, "52330327MJ000000X6", day),
                new RegisterLegalPerson(ACase.SCJG, "91330327MA0000007G", day),
                new AmendRegistration(ACase.MZ, day),
                new DeregisterLegalPerson(ACase.MZ, day),
                new DeliverResult(ACase.EDU, DeliveryManner.IN_PERSON, day),
                new CheckCommitment(ACase.EDU, true, null));
    }

    private CaseCommand legality(LegalityParty party) {
        return new RecordLegalityOpinion(ACase.EDU, party, LegalityConclusion.AGREE, null);
    }

    private PauseNotice notice() {
        return new PauseNotice("告知1号", day);
    }
}
