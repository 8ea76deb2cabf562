package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Hearing;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.HearingRequested;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The founder asks for a hearing, within five working days (申请听证); it is held within twenty.
 * Source: 行政许可法 art. 47.
 */
public record RequestHearing(
        Actor actor, @Nullable String reason, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byFounder(it, actor)
                .underReview()
                .and(
                        it.review().hearing().state() == Hearing.State.OFFERED,
                        Refusal.conflict("no-hearing-offered"))
                .and(!Hearings.requestOverdue(it, on), Refusal.conflict("hearing-request-too-late"))
                .then(() -> requested(it));
    }

    private Outcome requested(ApprovalCase it) {
        var held = Limits.of(it.filing()).start(ClockName.HEARING_HELD, on, calendar);
        var notice = new PauseNotice(it.filing().caseNumber() + "-TZ", held.soonest());
        return Outcome.recorded(
                new Happening(new HearingRequested(held), reason),
                List.of(Pauses.begin(it, PauseReason.HEARING, on, notice, calendar)));
    }
}
