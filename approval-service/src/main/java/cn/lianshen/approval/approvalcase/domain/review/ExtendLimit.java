package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Extension;
import cn.lianshen.approval.approvalcase.domain.event.LimitExtended;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hard limit is extended, once and before it has passed (延长期限): by ten working days with the
 * head of the bureau's approval, in a joint procedure by fifteen with the head of government's. The
 * reason is told to the founder; the promise is not moved. Source: 行政许可法 art. 42.
 */
public record ExtendLimit(
        Actor actor,
        Extension manner,
        @Nullable String reason,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var hard = it.deadline(ClockName.HARD);
        var passed = hard != null && hard.due() != null && on.isAfter(hard.due());
        return Check.byLead(it, actor)
                .underReview()
                .and(it.filing().procedure().extension(), Refusal.conflict("no-extension-for-item"))
                .and(hard != null, Refusal.conflict("no-hard-limit"))
                .and(it.timing().extendedBy() == 0, Refusal.conflict("already-extended"))
                .and(!passed, Refusal.conflict("limit-passed"))
                .and(
                        manner == Extension.ORDINARY || !it.filing().consultedBureaus().isEmpty(),
                        Refusal.conflict("not-a-joint-procedure"))
                .reasoned(reason)
                .then(() -> extended(it));
    }

    private Outcome extended(ApprovalCase it) {
        var bare = new LimitExtended(manner, manner.workingDays(), List.of());
        var deadlines = Limits.of(it.filing()).project(it.apply(bare).timing(), calendar);
        return Outcome.recorded(
                new Happening(new LimitExtended(manner, manner.workingDays(), deadlines), reason),
                List.of());
    }
}
