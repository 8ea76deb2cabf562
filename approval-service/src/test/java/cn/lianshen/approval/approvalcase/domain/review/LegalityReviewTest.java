package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenPart;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityConclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three opinions on legality (三方联审) and the leaders' decision (集体研究). */
class LegalityReviewTest {
    private static final LegalityParty ADVISER = LegalityParty.LEGAL_ADVISER;

    @Test
    void where_it_is_needed_all_three_must_have_spoken() {
        var two = after(needed(), agree(LegalityParty.LEGAL_SECTION), agree(ADVISER));

        assertThat(two.review().open()).containsExactly(OpenPart.LEGALITY_REVIEW);
        assertThat(after(two, agree(LegalityParty.BUSINESS_SECTION)).state())
                .isEqualTo(CaseState.DECIDE);
    }

    @Test
    void once_one_has_spoken_all_three_must_even_if_the_item_does_not_need_them() {
        var one = after(ripe(), agree(ADVISER));

        assertThat(one.state()).isEqualTo(CaseState.REVIEW);
        assertThat(one.review().open()).containsExactly(OpenPart.LEGALITY_REVIEW);
    }

    @Test
    void each_speaks_once() {
        assertThat(code(agree(ADVISER).decide(after(needed(), agree(ADVISER)))))
                .isEqualTo("opinion-already-recorded");
    }

    @ParameterizedTest
    @EnumSource(value = LegalityConclusion.class, names = "AGREE", mode = EnumSource.Mode.EXCLUDE)
    void whatever_is_not_plain_agreement_has_its_reason(LegalityConclusion conclusion) {
        var silent = new RecordLegalityOpinion(EDU, ADVISER, conclusion, " ");

        assertThat(code(silent.decide(needed()))).isEqualTo("reason-required");
    }

    @Test
    void agreement_on_conditions_does_not_go_to_the_leaders() {
        assertThat(spoken(LegalityConclusion.CONDITIONAL).state()).isEqualTo(CaseState.DECIDE);
    }

    @Test
    void disagreement_goes_to_the_leaders() {
        var split = spoken(LegalityConclusion.DISAGREE);

        assertThat(split.review().open()).containsExactly(OpenPart.COLLECTIVE_DECISION);
        assertThat(after(split, together(3, Conclusion.AGREE), grant()).state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    void against_the_leaders_nothing_is_granted() {
        var against = after(ripe(), together(5, Conclusion.OBJECT));

        assertThat(code(grant().decide(against))).isEqualTo("leaders-against");
        assertThat(after(against, new RefusePermission(EDU, "集体研究不予许可", MONDAY)).state())
                .isEqualTo(CaseState.REFUSED);
    }

    @Test
    void where_the_county_has_the_leaders_decide_nothing_is_decided_without_them() {
        var waiting = AFiling.with(Need.LEADERS).agreedOn(MONDAY);

        assertThat(refusal(grant().decide(waiting)).values())
                .containsExactly("COLLECTIVE_DECISION");
        assertThat(after(waiting, together(3, Conclusion.AGREE)).state())
                .isEqualTo(CaseState.DECIDE);
    }

    @Test
    void three_leaders_at_least_decide_once_and_with_minutes() {
        var silent = new RecordCollectiveDecision(EDU, 3, Conclusion.AGREE, null);
        var decided = after(ripe(), together(3, Conclusion.AGREE));

        assertThat(code(together(2, Conclusion.AGREE).decide(ripe())))
                .isEqualTo("too-few-participants");
        assertThat(code(silent.decide(ripe()))).isEqualTo("reason-required");
        assertThat(code(together(3, Conclusion.OBJECT).decide(decided)))
                .isEqualTo("already-decided-together");
    }

    @Test
    void all_of_this_is_the_leads_own_affair_and_belongs_to_the_review() {
        var byOther = new RecordLegalityOpinion(MZ, ADVISER, LegalityConclusion.AGREE, null);
        var byOthers = new RecordCollectiveDecision(MZ, 3, Conclusion.AGREE, "会议纪要");

        assertThat(code(byOther.decide(ripe()))).isEqualTo("not-the-lead");
        assertThat(code(byOthers.decide(ripe()))).isEqualTo("not-the-lead");
        assertThat(code(agree(ADVISER).decide(filed()))).isEqualTo("not-in-review");
        assertThat(code(together(3, Conclusion.AGREE).decide(filed()))).isEqualTo("not-in-review");
    }

    private static ApprovalCase needed() {
        return AFiling.with(Need.LEGALITY).agreedOn(MONDAY);
    }

    private static ApprovalCase spoken(LegalityConclusion adviser) {
        return after(
                needed(),
                agree(LegalityParty.LEGAL_SECTION),
                agree(LegalityParty.BUSINESS_SECTION),
                new RecordLegalityOpinion(EDU, ADVISER, adviser, "章程缺少必备事项"));
    }

    private static RecordLegalityOpinion agree(LegalityParty party) {
        return new RecordLegalityOpinion(EDU, party, LegalityConclusion.AGREE, null);
    }

    private static RecordCollectiveDecision together(int participants, Conclusion conclusion) {
        return new RecordCollectiveDecision(EDU, participants, conclusion, "会议纪要");
    }

    private static GrantPermission grant() {
        return new GrantPermission(EDU, null, MONDAY, CALENDAR);
    }
}
