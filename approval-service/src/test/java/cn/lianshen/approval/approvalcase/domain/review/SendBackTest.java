package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.BB;
import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.SCJG;
import static cn.lianshen.approval.approvalcase.domain.ACase.STRANGER;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.agreed;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.OpinionReopened;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sending back inside the parallel review always comes to an end. */
class SendBackTest {
    private static final LocalDate ACCEPTED = day(9, 21);
    private static final PauseNotice NOTICE = new PauseNotice("苍教退〔2026〕1号", day(9, 30));

    @Test
    void the_clocks_stand_still_until_the_founder_has_replaced_it() {
        var sent = after(spoken(), sendBack("M21"));
        assertThat(sent.state()).isEqualTo(CaseState.REVIEW);
        assertThat(sent.timing().paused()).isTrue();
        assertThat(sent.review().sendBack().awaited()).containsExactly("M21");

        var replaced = after(sent, replace(FOUNDER, "M21"));
        assertThat(replaced.timing().paused()).isFalse();
        assertThat(replaced.review().sendBack().open()).isFalse();
    }

    @Test
    void exactly_the_opinions_that_rest_on_it_are_asked_for_again_and_it_is_told_why() {
        var sent = after(spoken(), sendBack("M21"));
        var again = reopened(replace(FOUNDER, "M21").decide(sent));

        assertThat(again)
                .extracting(OpinionReopened::bureau, OpinionReopened::materials)
                .containsExactly(tuple("SCJG", List.of("M21")), tuple("MZ", List.of("M21")));
        assertThat(again)
                .allSatisfy(part -> assertThat(part.deadline().due()).isEqualTo(day(9, 30)));
        assertThat(after(sent, replace(FOUNDER, "M21")).outstanding())
                .containsExactly("SCJG", "MZ");
    }

    @Test
    void an_opinion_that_it_does_not_touch_stays_valid() {
        var replaced = after(spoken(), sendBack("M12"), replace(FOUNDER, "M12"));

        assertThat(replaced.outstanding()).containsExactly("MZ");
        assertThat(replaced.review().consulting().opinions()).containsOnlyKeys("BB", "SCJG");
        assertThat(code(agreed(BB).decide(replaced))).isEqualTo("opinion-already-recorded");
    }

    @Test
    void what_no_opinion_rests_on_leaves_the_case_ripe() {
        assertThat(after(spoken(), sendBack("M06"), replace(FOUNDER, "M06")).state())
                .isEqualTo(CaseState.DECIDE);
    }

    @Test
    void a_bureau_that_has_not_spoken_yet_keeps_its_own_day() {
        var waiting = after(AFiling.with().acceptedOn(ACCEPTED), agreed(SCJG), sendBack("M21"));

        assertThat(reopened(replace(FOUNDER, "M21").decide(waiting)))
                .extracting(OpinionReopened::bureau)
                .containsExactly("SCJG");
    }

    @Test
    void an_objection_can_fall_in_the_second_round() {
        var objected =
                after(
                        AFiling.with().acceptedOn(ACCEPTED),
                        agreed(SCJG),
                        agreed(BB),
                        new RecordOpinion(MZ, Conclusion.OBJECT, "名称重复"));
        var mended = after(objected, sendBack("M12"), replace(FOUNDER, "M12"), agreed(MZ));

        assertThat(objected.objections()).containsExactly("MZ");
        assertThat(mended.objections()).isEmpty();
        assertThat(mended.state()).isEqualTo(CaseState.DECIDE);
    }

    @Test
    void each_material_goes_back_once_so_that_it_comes_to_an_end() {
        var now = spoken();
        for (var material : ACase.procedure().materials()) {
            now = after(now, sendBack(material), replace(FOUNDER, material));
        }
        for (var material : ACase.procedure().materials()) {
            assertThat(code(sendBack(material).decide(now))).isEqualTo("already-sent-back");
        }
    }

    @Test
    void nothing_more_goes_back_while_an_answer_is_awaited() {
        assertThat(code(sendBack("M12").decide(after(spoken(), sendBack("M21")))))
                .isEqualTo("replacement-awaited");
    }

    @Test
    void it_names_materials_of_the_list_and_says_what_is_wrong() {
        var silent = new SendBackMaterials(EDU, List.of("M12"), null, NOTICE, ACCEPTED, CALENDAR);

        assertThat(code(sendBack("M99").decide(spoken()))).isEqualTo("material-not-on-list");
        assertThat(code(sendBack().decide(spoken()))).isEqualTo("materials-required");
        assertThat(code(silent.decide(spoken()))).isEqualTo("reason-required");
    }

    @Test
    void the_founder_replaces_all_of_it_and_nothing_else() {
        var sent = after(spoken(), sendBack("M12", "M21"));

        assertThat(refusal(replace(FOUNDER, "M12").decide(sent)).code())
                .isEqualTo("materials-still-missing");
        assertThat(refusal(replace(FOUNDER, "M12").decide(sent)).values())
                .containsExactly("M12、M21");
        assertThat(code(replace(FOUNDER, "M12", "M21", "M05").decide(sent)))
                .isEqualTo("materials-still-missing");
    }

    @Test
    void only_the_lead_sends_back_and_only_the_applicant_replaces() {
        var byOther = new SendBackMaterials(MZ, List.of("M12"), "缺页", NOTICE, ACCEPTED, CALENDAR);
        var sent = after(spoken(), sendBack("M12"));

        assertThat(code(byOther.decide(spoken()))).isEqualTo("not-the-lead");
        assertThat(code(replace(STRANGER, "M12").decide(sent))).isEqualTo("not-the-applicant");
        assertThat(code(replace(FOUNDER, "M12").decide(spoken()))).isEqualTo("nothing-to-replace");
        assertThat(code(sendBack("M12").decide(filed()))).isEqualTo("not-in-review");
    }

    private static ApprovalCase spoken() {
        return AFiling.with().agreedOn(ACCEPTED);
    }

    private static SendBackMaterials sendBack(String... materials) {
        return new SendBackMaterials(EDU, List.of(materials), "缺页", NOTICE, day(9, 22), CALENDAR);
    }

    private static ReplaceMaterials replace(Actor actor, String... materials) {
        return new ReplaceMaterials(actor, List.of(materials), "{}", day(9, 24), CALENDAR);
    }

    private static List<OpinionReopened> reopened(Outcome outcome) {
        return ACase.events(outcome).stream()
                .filter(OpinionReopened.class::isInstance)
                .map(OpinionReopened.class::cast)
                .toList();
    }
}
