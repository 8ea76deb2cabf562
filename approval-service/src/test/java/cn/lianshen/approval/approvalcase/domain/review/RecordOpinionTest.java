package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.BB;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.SCJG;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.agreed;
import static cn.lianshen.approval.approvalcase.domain.ACase.inReview;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationCompleted;
import cn.lianshen.approval.approvalcase.domain.event.OpinionRecorded;
import org.junit.jupiter.api.Test;

class RecordOpinionTest {

    @Test
    void opinions_come_in_any_order_and_the_last_one_completes_the_consultation() {
        var two = after(inReview(), agreed(BB), agreed(SCJG));
        assertThat(two.state()).isEqualTo(CaseState.REVIEW);
        assertThat(two.outstanding()).containsExactly("MZ");

        assertThat(ACase.events(agreed(MZ).decide(two)).getLast())
                .isInstanceOf(ConsultationCompleted.class);
        assertThat(after(two, agreed(MZ)).state()).isEqualTo(CaseState.DECIDE);
    }

    @Test
    void an_objection_names_the_bureau_in_the_completed_consultation() {
        assertThat(ACase.ripeWithObjection().objections()).containsExactly("MZ");
    }

    @Test
    void an_objection_without_reason_is_refused_at_the_reason() {
        var refusal = refusal(new RecordOpinion(MZ, Conclusion.OBJECT, " ").decide(inReview()));

        assertThat(refusal.code()).isEqualTo("reason-required");
        assertThat(refusal.field()).isEqualTo("reason");
    }

    @Test
    void the_reason_stays_beside_the_event() {
        var outcome = new RecordOpinion(MZ, Conclusion.OBJECT, "名称重复").decide(inReview());

        assertThat(((Outcome.Recorded) outcome).happenings().getFirst().confidential())
                .isEqualTo("名称重复");
        assertThat(ACase.events(outcome).getFirst())
                .isEqualTo(new OpinionRecorded("MZ", Conclusion.OBJECT));
    }

    @Test
    void a_bureau_speaks_once() {
        var once = after(inReview(), agreed(MZ));

        assertThat(refusal(agreed(MZ).decide(once)).code()).isEqualTo("opinion-already-recorded");
    }

    @Test
    void a_bureau_that_is_not_asked_has_no_say() {
        assertThat(refusal(agreed(EDU).decide(inReview())).kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void nobody_speaks_before_the_case_is_accepted() {
        assertThat(refusal(agreed(MZ).decide(ACase.filed())).code()).isEqualTo("not-in-review");
    }
}
