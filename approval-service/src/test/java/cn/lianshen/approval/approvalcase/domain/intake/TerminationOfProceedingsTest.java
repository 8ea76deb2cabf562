package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.granted;
import static cn.lianshen.approval.approvalcase.domain.ACase.inReview;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsTerminated;
import cn.lianshen.approval.approvalcase.domain.event.Termination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TerminationOfProceedingsTest {

    @ParameterizedTest
    @EnumSource(Termination.class)
    void a_case_that_cannot_go_on_ends_without_a_decision(Termination ground) {
        var outcome = terminate(EDU, ground).decide(inReview());

        assertThat(ACase.events(outcome)).containsExactly(new ProceedingsTerminated(ground));
        assertThat(after(inReview(), terminate(EDU, ground)).state())
                .isEqualTo(CaseState.TERMINATED);
    }

    @Test
    void it_can_end_before_acceptance_too() {
        assertThat(after(filed(), terminate(EDU, Termination.APPLICANT_GONE)).state())
                .isEqualTo(CaseState.TERMINATED);
    }

    @Test
    void only_the_lead_ends_it_and_says_why() {
        assertThat(code(terminate(MZ, Termination.SUBJECT_GONE).decide(inReview())))
                .isEqualTo("not-the-lead");
        assertThat(
                        code(
                                new TerminateProceedings(EDU, Termination.SUBJECT_GONE, "")
                                        .decide(inReview())))
                .isEqualTo("reason-required");
    }

    @Test
    void what_is_decided_or_ended_is_not_ended_again() {
        var ended = after(inReview(), terminate(EDU, Termination.SUBJECT_GONE));

        assertThat(code(terminate(EDU, Termination.SUBJECT_GONE).decide(granted())))
                .isEqualTo("already-decided");
        assertThat(code(terminate(EDU, Termination.SUBJECT_GONE).decide(ended)))
                .isEqualTo("already-decided");
    }

    private static TerminateProceedings terminate(Actor actor, Termination ground) {
        return new TerminateProceedings(actor, ground, "申请人已注销");
    }
}
