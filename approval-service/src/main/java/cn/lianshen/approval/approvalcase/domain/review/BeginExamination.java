package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;

/**
 * Something is tested, quarantined or appraised by others (检验、检测、检疫、鉴定); that time does not count.
 * Source: 行政许可法 art. 45.
 */
public record BeginExamination(
        Actor actor, PauseNotice notice, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .underReview()
                .and(
                        !Pauses.open(it, PauseReason.EXAMINATION),
                        Refusal.conflict("examination-runs"))
                .and(notice.complete(on), Refusal.invalid("notice-incomplete", "notice"))
                .then(
                        () ->
                                Outcome.recorded(
                                        Pauses.begin(
                                                it,
                                                PauseReason.EXAMINATION,
                                                on,
                                                notice,
                                                calendar)));
    }
}
