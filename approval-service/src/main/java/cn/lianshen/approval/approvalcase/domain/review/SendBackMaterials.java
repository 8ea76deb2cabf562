package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.MaterialsSentBack;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead sends materials back in the review (退回修改), told in writing; the clocks stand still until
 * they are replaced. Each material at most once, so that the review always comes to an end.
 */
public record SendBackMaterials(
        Actor actor,
        List<String> materials,
        @Nullable String reason,
        PauseNotice notice,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var sent = it.review().sendBack();
        return Check.byLead(it, actor)
                .underReview()
                .and(!sent.open(), Refusal.conflict("replacement-awaited"))
                .listed(materials)
                .and(
                        Collections.disjoint(sent.ever(), materials),
                        Refusal.conflict("already-sent-back"))
                .reasoned(reason)
                .and(notice.complete(on), Refusal.invalid("notice-incomplete", "notice"))
                .then(() -> sentBack(it));
    }

    private Outcome sentBack(ApprovalCase it) {
        return Outcome.recorded(
                new Happening(new MaterialsSentBack(List.copyOf(materials)), reason),
                List.of(Pauses.begin(it, PauseReason.REPLACEMENT, on, notice, calendar)));
    }
}
