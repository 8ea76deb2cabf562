package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.STRANGER;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.granted;
import static cn.lianshen.approval.approvalcase.domain.ACase.inReview;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.Withdrawal;
import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;
import cn.lianshen.approval.approvalcase.domain.review.SuspendProceedings;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    @Test
    void the_applicant_takes_the_application_back_at_any_time_before_the_decision() {
        assertThat(
                        List.of(
                                AFiling.with(Need.PRECHECK).filedOn(MONDAY),
                                filed(),
                                inReview(),
                                ripe(),
                                suspended()))
                .allSatisfy(
                        open ->
                                assertThat(after(open, withdraw(FOUNDER)).state())
                                        .isEqualTo(CaseState.WITHDRAWN));
    }

    @Test
    void it_needs_no_reason_and_is_told_apart_from_a_lapse() {
        assertThat(event(withdraw(FOUNDER).decide(filed()), ApplicationWithdrawn.class).manner())
                .isEqualTo(Withdrawal.BY_APPLICANT);
    }

    @Test
    void nobody_else_withdraws_it() {
        assertThat(code(withdraw(STRANGER).decide(filed()))).isEqualTo("not-the-applicant");
        assertThat(code(withdraw(EDU).decide(filed()))).isEqualTo("not-the-applicant");
        assertThat(code(withdraw(PLATFORM).decide(filed()))).isEqualTo("not-the-applicant");
    }

    @Test
    void what_is_decided_is_not_withdrawn() {
        assertThat(code(withdraw(FOUNDER).decide(granted()))).isEqualTo("already-decided");
        assertThat(code(withdraw(FOUNDER).decide(after(filed(), withdraw(FOUNDER)))))
                .isEqualTo("already-decided");
    }

    @Test
    void an_application_withdrawn_is_no_permission_withdrawn() {
        assertThat(after(filed(), withdraw(FOUNDER)).state())
                .isNotEqualTo(CaseState.PERMISSION_WITHDRAWN);
    }

    private static ApprovalCase suspended() {
        var notice = new PauseNotice("苍教中止〔2026〕1号", day(12, 30));
        return after(
                inReview(), new SuspendProceedings(EDU, "某市规定", "诉讼未决", notice, MONDAY, CALENDAR));
    }

    private static WithdrawApplication withdraw(Actor actor) {
        return new WithdrawApplication(actor, null);
    }
}
