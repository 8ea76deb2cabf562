package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.agreed;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsSuspended;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 中止: something outside the case stops it, where a local rule knows that. */
class SuspensionTest {
    private static final LocalDate ACCEPTED = day(9, 21);
    private static final PauseNotice NOTICE = new PauseNotice("苍教中止〔2026〕1号", day(10, 31));

    @Test
    void a_suspended_case_stands_still_and_so_do_its_clocks() {
        var outcome = suspend(EDU).decide(accepted());

        assertThat(event(outcome, ProceedingsSuspended.class).localRule()).isEqualTo("某市规定第十条");
        assertThat(event(outcome, ClockPaused.class).reason()).isEqualTo(PauseReason.SUSPENSION);
        assertThat(suspended().state()).isEqualTo(CaseState.SUSPENDED);
        assertThat(suspended().timing().paused()).isTrue();
    }

    @Test
    void nothing_of_the_review_goes_on_meanwhile() {
        assertThat(code(agreed(MZ).decide(suspended()))).isEqualTo("not-in-review");
        assertThat(code(new OfferHearing(EDU, ACCEPTED, CALENDAR).decide(suspended())))
                .isEqualTo("not-in-review");
        assertThat(code(new RefusePermission(EDU, "理由", MONDAY).decide(suspended())))
                .isEqualTo("not-ripe-for-decision");
        assertThat(code(suspend(EDU).decide(suspended()))).isEqualTo("not-in-review");
    }

    @Test
    void resumed_it_goes_on_where_it_stood_and_the_promise_has_its_days_left() {
        var resumed = after(suspended(), resume(EDU));
        assertThat(resumed.state()).isEqualTo(CaseState.REVIEW);
        assertThat(due(resumed, ClockName.PROMISE)).isEqualTo(day(10, 19));

        var ripe = AFiling.with().agreedOn(ACCEPTED);
        assertThat(after(ripe, suspend(EDU), resume(EDU)).state()).isEqualTo(CaseState.DECIDE);
    }

    @Test
    void a_local_rule_and_a_reason_are_named() {
        var lawless = new SuspendProceedings(EDU, " ", "诉讼未决", NOTICE, day(9, 23), CALENDAR);
        var silent = new SuspendProceedings(EDU, "某市规定第十条", "", NOTICE, day(9, 23), CALENDAR);

        assertThat(code(lawless.decide(accepted()))).isEqualTo("local-rule-required");
        assertThat(code(silent.decide(accepted()))).isEqualTo("reason-required");
    }

    @Test
    void only_the_lead_suspends_and_resumes() {
        assertThat(code(suspend(MZ).decide(accepted()))).isEqualTo("not-the-lead");
        assertThat(code(resume(MZ).decide(suspended()))).isEqualTo("not-the-lead");
        assertThat(code(resume(EDU).decide(accepted()))).isEqualTo("not-suspended");
        assertThat(code(suspend(EDU).decide(filed()))).isEqualTo("not-in-review");
    }

    private static ApprovalCase accepted() {
        return AFiling.with().acceptedOn(ACCEPTED);
    }

    private static ApprovalCase suspended() {
        return after(accepted(), suspend(EDU));
    }

    private static SuspendProceedings suspend(Actor actor) {
        return new SuspendProceedings(actor, "某市规定第十条", "举办者之间诉讼未决", NOTICE, day(9, 23), CALENDAR);
    }

    private static ResumeProceedings resume(Actor actor) {
        return new ResumeProceedings(actor, day(10, 11), CALENDAR);
    }
}
