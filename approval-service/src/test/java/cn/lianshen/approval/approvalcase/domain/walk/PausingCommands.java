package cn.lianshen.approval.approvalcase.domain.walk;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.review.BeginExamination;
import cn.lianshen.approval.approvalcase.domain.review.CommissionExpertReview;
import cn.lianshen.approval.approvalcase.domain.review.ConcludeExpertReview;
import cn.lianshen.approval.approvalcase.domain.review.EndExamination;
import cn.lianshen.approval.approvalcase.domain.review.OrderRectification;
import cn.lianshen.approval.approvalcase.domain.review.ReplaceMaterials;
import cn.lianshen.approval.approvalcase.domain.review.ReportRectification;
import cn.lianshen.approval.approvalcase.domain.review.ResumeProceedings;
import cn.lianshen.approval.approvalcase.domain.review.SendBackMaterials;
import cn.lianshen.approval.approvalcase.domain.review.SuspendProceedings;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Commands that make clocks stand still and run on. */
record PausingCommands(Random chance, LocalDate day, Values by) {

    List<Supplier<CaseCommand>> all() {
        return List.of(
                () ->
                        new SendBackMaterials(
                                by.lead(),
                                by.materials(),
                                by.reason(),
                                by.notice(),
                                day,
                                ACase.CALENDAR),
                () -> new ReplaceMaterials(by.founder(), by.awaited(), "{}", day, ACase.CALENDAR),
                () ->
                        new OrderRectification(
                                by.lead(), by.reason(), by.notice(), day, ACase.CALENDAR),
                () -> new ReportRectification(by.founder(), "{}", day, ACase.CALENDAR),
                () -> new CommissionExpertReview(by.lead(), by.notice(), day, ACase.CALENDAR),
                () ->
                        new ConcludeExpertReview(
                                by.lead(),
                                by.one(Conclusion.values()),
                                by.reason(),
                                day,
                                ACase.CALENDAR),
                () -> new BeginExamination(by.lead(), by.notice(), day, ACase.CALENDAR),
                () -> new EndExamination(by.lead(), by.reason(), day, ACase.CALENDAR),
                () ->
                        new SuspendProceedings(
                                by.lead(), "某市规定", by.rarely(), by.notice(), day, ACase.CALENDAR),
                () -> new ResumeProceedings(by.lead(), day, ACase.CALENDAR));
    }
}
