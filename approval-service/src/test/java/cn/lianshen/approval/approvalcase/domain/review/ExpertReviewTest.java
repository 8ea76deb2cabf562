package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.confidential;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenPart;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.ExpertReviewCommissioned;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import org.junit.jupiter.api.Test;

/** Source: 民办教育促进法实施条例 art. 18; 行政许可法 art. 45. */
class ExpertReviewTest {
    private static final PauseNotice NOTICE = new PauseNotice("苍教评〔2026〕1号", day(12, 4));

    @Test
    void for_degree_schooling_nothing_is_decided_without_experts() {
        var waiting = AFiling.with(Need.EXPERTS).agreedOn(MONDAY);

        assertThat(waiting.review().open()).containsExactly(OpenPart.EXPERT_REVIEW);
        assertThat(refusal(grant().decide(waiting)).code()).isEqualTo("review-not-finished");
        assertThat(refusal(grant().decide(waiting)).values()).containsExactly("EXPERT_REVIEW");
    }

    @Test
    void their_time_is_announced_in_writing_and_does_not_count() {
        var outcome = ask(EDU).decide(ripe());

        assertThat(event(outcome, ExpertReviewCommissioned.class).expectedUntil())
                .isEqualTo(day(12, 4));
        assertThat(event(outcome, ClockPaused.class))
                .satisfies(
                        pause -> {
                            assertThat(pause.reason()).isEqualTo(PauseReason.EXPERT_REVIEW);
                            assertThat(pause.from()).isEqualTo(MONDAY);
                            assertThat(pause.expectedUntil()).isEqualTo(day(12, 4));
                            assertThat(pause.notice()).isEqualTo("苍教评〔2026〕1号");
                        });
    }

    @Test
    void without_a_complete_notice_they_are_not_asked() {
        var oral =
                new CommissionExpertReview(EDU, new PauseNotice(" ", day(12, 4)), MONDAY, CALENDAR);
        var past =
                new CommissionExpertReview(
                        EDU, new PauseNotice("1号", MONDAY.minusDays(1)), MONDAY, CALENDAR);

        assertThat(code(oral.decide(ripe()))).isEqualTo("notice-incomplete");
        assertThat(code(past.decide(ripe()))).isEqualTo("notice-incomplete");
    }

    @Test
    void their_conclusion_lets_the_clocks_run_and_the_case_go_on() {
        var concluded = after(ripe(), ask(EDU), conclude(EDU, Conclusion.AGREE));

        assertThat(concluded.timing().paused()).isFalse();
        assertThat(concluded.state()).isEqualTo(CaseState.DECIDE);
        assertThat(after(concluded, grant()).state()).isEqualTo(CaseState.GRANTED);
    }

    @Test
    void against_the_experts_nothing_is_granted() {
        var against = after(ripe(), ask(EDU), conclude(EDU, Conclusion.OBJECT));

        assertThat(code(grant().decide(against))).isEqualTo("experts-against");
        assertThat(after(against, new RefusePermission(EDU, "专家评审未通过", MONDAY)).state())
                .isEqualTo(CaseState.REFUSED);
    }

    @Test
    void they_are_asked_once() {
        var asked = after(ripe(), ask(EDU));

        assertThat(code(ask(EDU).decide(asked))).isEqualTo("experts-already-asked");
        assertThat(code(ask(EDU).decide(after(asked, conclude(EDU, Conclusion.AGREE)))))
                .isEqualTo("experts-already-asked");
    }

    @Test
    void they_conclude_once_asked_and_with_a_report() {
        var asked = after(ripe(), ask(EDU));
        var silent = new ConcludeExpertReview(EDU, Conclusion.AGREE, "", MONDAY, CALENDAR);

        assertThat(code(conclude(EDU, Conclusion.AGREE).decide(ripe())))
                .isEqualTo("experts-not-asked");
        assertThat(code(silent.decide(asked))).isEqualTo("reason-required");
        assertThat(confidential(conclude(EDU, Conclusion.AGREE).decide(asked))).isEqualTo("专家评审报告");
    }

    @Test
    void only_the_lead_asks_them_and_only_in_the_review() {
        assertThat(code(ask(MZ).decide(ripe()))).isEqualTo("not-the-lead");
        assertThat(code(conclude(MZ, Conclusion.AGREE).decide(after(ripe(), ask(EDU)))))
                .isEqualTo("not-the-lead");
        assertThat(code(ask(EDU).decide(filed()))).isEqualTo("not-in-review");
    }

    private static CommissionExpertReview ask(Actor actor) {
        return new CommissionExpertReview(actor, NOTICE, MONDAY, CALENDAR);
    }

    private static ConcludeExpertReview conclude(Actor actor, Conclusion conclusion) {
        return new ConcludeExpertReview(actor, conclusion, "专家评审报告", day(12, 3), CALENDAR);
    }

    private static GrantPermission grant() {
        return new GrantPermission(EDU, null, day(12, 4), CALENDAR);
    }
}
