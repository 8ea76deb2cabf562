package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.approvalcase.domain.event.RectificationReported;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** The founder says that the faults are mended (整改完成); the re-check follows and counts. */
public record ReportRectification(
        Actor actor, String content, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byFounder(it, actor)
                .underReview()
                .and(it.review().site().rectifying(), Refusal.conflict("nothing-to-rectify"))
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(new RectificationReported(), content),
                                        List.of(
                                                Pauses.end(
                                                        it,
                                                        PauseReason.RECTIFICATION,
                                                        on,
                                                        calendar))));
    }
}
