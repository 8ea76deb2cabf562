package cn.lianshen.approval.approvalcase.steps;

import static cn.lianshen.approval.approvalcase.steps.OfficerStep.step;
import static cn.lianshen.approval.approvalcase.steps.Probe.TEXT;

import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.Extension;
import cn.lianshen.approval.approvalcase.domain.event.LegalityConclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityParty;
import cn.lianshen.approval.approvalcase.domain.review.ArrangeSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.BeginExamination;
import cn.lianshen.approval.approvalcase.domain.review.ClosePublicity;
import cn.lianshen.approval.approvalcase.domain.review.CommissionExpertReview;
import cn.lianshen.approval.approvalcase.domain.review.ConcludeExpertReview;
import cn.lianshen.approval.approvalcase.domain.review.ConfirmPreconditions;
import cn.lianshen.approval.approvalcase.domain.review.EndExamination;
import cn.lianshen.approval.approvalcase.domain.review.ExtendLimit;
import cn.lianshen.approval.approvalcase.domain.review.HoldHearing;
import cn.lianshen.approval.approvalcase.domain.review.OfferHearing;
import cn.lianshen.approval.approvalcase.domain.review.OrderRectification;
import cn.lianshen.approval.approvalcase.domain.review.RaiseObjection;
import cn.lianshen.approval.approvalcase.domain.review.RecordCollectiveDecision;
import cn.lianshen.approval.approvalcase.domain.review.RecordLegalityOpinion;
import cn.lianshen.approval.approvalcase.domain.review.RecordOpinion;
import cn.lianshen.approval.approvalcase.domain.review.RecordSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.ResumeProceedings;
import cn.lianshen.approval.approvalcase.domain.review.ScheduleHearing;
import cn.lianshen.approval.approvalcase.domain.review.SendBackMaterials;
import cn.lianshen.approval.approvalcase.domain.review.StartPublicity;
import cn.lianshen.approval.approvalcase.domain.review.SuspendProceedings;
import cn.lianshen.approval.approvalcase.domain.review.WaiveHearing;
import java.time.LocalTime;
import java.util.List;

/** The review, and what moves its clocks. */
final class ReviewSteps {
    static final List<OfficerStep> ALL =
            List.of(
                    step("opinions", Conclusion.AGREE, p -> opinion(p, Conclusion.AGREE)),
                    step("opinions", Conclusion.OBJECT, p -> opinion(p, Conclusion.OBJECT)),
                    step("preconditions", p -> new ConfirmPreconditions(p.actor(), open(p), TEXT)),
                    step("send-back", ReviewSteps::sendBack),
                    step("site-inspection", ReviewSteps::inspection),
                    step("site-inspection/result", ReviewSteps::result),
                    step("rectification", ReviewSteps::rectification),
                    step("expert-review", ReviewSteps::experts),
                    step("expert-review/conclusion", ReviewSteps::expertsConclude),
                    legality(LegalityParty.LEGAL_SECTION),
                    legality(LegalityParty.BUSINESS_SECTION),
                    legality(LegalityParty.LEGAL_ADVISER),
                    step("collective-decision", ReviewSteps::together),
                    step(
                            "publicity",
                            p -> new StartPublicity(p.actor(), 30, p.today(), p.calendar())),
                    step("publicity/objections", ReviewSteps::objection),
                    step("publicity/closing", ReviewSteps::closing),
                    step("examination", ReviewSteps::examination),
                    step("examination/end", ReviewSteps::examined),
                    step("extension", Extension.ORDINARY, p -> extend(p, Extension.ORDINARY)),
                    step("extension", Extension.JOINT, p -> extend(p, Extension.JOINT)),
                    step("suspension", ReviewSteps::suspend),
                    step("suspension/end", ReviewSteps::resume),
                    step(
                            "hearing/offer",
                            p -> new OfferHearing(p.actor(), p.today(), p.calendar())),
                    step("hearing/schedule", ReviewSteps::schedule),
                    step("hearing/record", ReviewSteps::hearing),
                    step("hearing/waiver", p -> new WaiveHearing(p.actor(), p.today())));

    private static CaseCommand opinion(Probe p, Conclusion conclusion) {
        return new RecordOpinion(p.actor(), conclusion, TEXT);
    }

    private static List<String> open(Probe p) {
        return p.it().review().checklist().open();
    }

    private static CaseCommand sendBack(Probe p) {
        return new SendBackMaterials(
                p.actor(), p.materials(), TEXT, p.notice(), p.today(), p.calendar());
    }

    private static CaseCommand inspection(Probe p) {
        return new ArrangeSiteInspection(
                p.actor(), List.of("1", "2"), p.today(), null, p.today(), p.calendar());
    }

    private static CaseCommand result(Probe p) {
        return new RecordSiteInspection(p.actor(), 0, TEXT, p.today(), p.calendar());
    }

    private static CaseCommand rectification(Probe p) {
        return new OrderRectification(p.actor(), TEXT, p.notice(), p.today(), p.calendar());
    }

    private static CaseCommand experts(Probe p) {
        return new CommissionExpertReview(p.actor(), p.notice(), p.today(), p.calendar());
    }

    private static CaseCommand expertsConclude(Probe p) {
        return new ConcludeExpertReview(p.actor(), Conclusion.AGREE, TEXT, p.today(), p.calendar());
    }

    private static OfficerStep legality(LegalityParty party) {
        return step(
                "legality-opinions",
                party,
                p -> new RecordLegalityOpinion(p.actor(), party, LegalityConclusion.AGREE, TEXT));
    }

    private static CaseCommand together(Probe p) {
        return new RecordCollectiveDecision(p.actor(), 3, Conclusion.AGREE, TEXT);
    }

    private static CaseCommand objection(Probe p) {
        return new RaiseObjection(p.actor(), TEXT, p.today(), p.calendar());
    }

    private static CaseCommand closing(Probe p) {
        return new ClosePublicity(p.actor(), false, TEXT, p.today(), p.calendar());
    }

    private static CaseCommand examination(Probe p) {
        return new BeginExamination(p.actor(), p.notice(), p.today(), p.calendar());
    }

    private static CaseCommand examined(Probe p) {
        return new EndExamination(p.actor(), TEXT, p.today(), p.calendar());
    }

    private static CaseCommand extend(Probe p, Extension manner) {
        return new ExtendLimit(p.actor(), manner, TEXT, p.today(), p.calendar());
    }

    private static CaseCommand suspend(Probe p) {
        return new SuspendProceedings(p.actor(), TEXT, TEXT, p.notice(), p.today(), p.calendar());
    }

    private static CaseCommand resume(Probe p) {
        return new ResumeProceedings(p.actor(), p.today(), p.calendar());
    }

    private static CaseCommand schedule(Probe p) {
        return new ScheduleHearing(
                p.actor(),
                p.today().plusDays(8),
                LocalTime.NOON,
                TEXT,
                TEXT,
                p.today(),
                p.calendar());
    }

    private static CaseCommand hearing(Probe p) {
        return new HoldHearing(p.actor(), TEXT, p.today(), p.calendar());
    }

    private ReviewSteps() {}
}
