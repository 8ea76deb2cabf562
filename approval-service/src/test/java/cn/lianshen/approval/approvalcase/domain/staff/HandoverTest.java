package cn.lianshen.approval.approvalcase.domain.staff;

import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.SUPERVISOR;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.breach;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.confidential;
import static cn.lianshen.approval.approvalcase.domain.ACase.inReview;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseHandedOver;
import cn.lianshen.approval.approvalcase.domain.event.OfficerAssigned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To move a duty without a reason is forbidden: refused, and kept. */
class HandoverTest {

    @Test
    void the_officer_in_charge_hands_over_and_the_reason_is_kept() {
        var outcome = handOver(MZ, "p-next", "调任其他岗位").decide(claimed());

        assertThat(ACase.events(outcome))
                .containsExactly(new CaseHandedOver("MZ", MZ.id(), "p-next"));
        assertThat(confidential(outcome)).isEqualTo("调任其他岗位");
        assertThat(after(claimed(), handOver(MZ, "p-next", "调任其他岗位")).staffing().officers())
                .containsEntry("MZ", "p-next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void without_a_reason_it_is_refused_and_kept_against_the_bureau(String reason) {
        var outcome = handOver(MZ, "p-next", reason).decide(claimed());

        assertThat(refusal(outcome).code()).isEqualTo("reason-required");
        assertThat(breach(outcome))
                .isEqualTo(new BreachRecorded(BreachKind.DUTY_MOVED_WITHOUT_REASON, "MZ"));
        assertThat(claimed().apply(breach(outcome)).staffing().officers())
                .containsEntry("MZ", MZ.id());
    }

    @Test
    void a_supervisor_too_needs_a_reason_to_move_a_duty() {
        assertThat(after(claimed(), handOver(SUPERVISOR, "p-next", "长期病假")).staffing().officers())
                .containsEntry("MZ", "p-next");
        assertThat(breach(handOver(SUPERVISOR, "p-next", null).decide(claimed())).bureau())
                .isEqualTo("MZ");
    }

    @Test
    void nobody_moves_what_is_not_the_own_duty() {
        var colleague = new Actor(Actor.Kind.BUREAU, "p-colleague", "MZ");

        assertThat(code(handOver(EDU, "p-next", "理由").decide(claimed())))
                .isEqualTo("not-in-charge");
        assertThat(code(handOver(colleague, "p-next", "理由").decide(claimed())))
                .isEqualTo("not-in-charge");
        assertThat(code(handOver(FOUNDER, "p-next", "理由").decide(claimed())))
                .isEqualTo("not-in-charge");
    }

    @Test
    void once_moved_the_duty_is_the_next_officers() {
        var next = new Actor(Actor.Kind.BUREAU, "p-next", "MZ");
        var moved = after(claimed(), handOver(MZ, "p-next", "调任其他岗位"));

        assertThat(code(handOver(MZ, "p-third", "理由").decide(moved))).isEqualTo("not-in-charge");
        assertThat(after(moved, handOver(next, "p-third", "理由")).staffing().officers())
                .containsEntry("MZ", "p-third");
    }

    @Test
    void it_goes_to_another_officer_who_may_work_on_the_case() {
        var biased = new Actor(Actor.Kind.BUREAU, "p-biased", "MZ");
        var recused = after(claimed(), new RecuseOfficer(biased, "系举办者近亲属"));

        assertThat(code(handOver(MZ, MZ.id(), "理由").decide(claimed())))
                .isEqualTo("other-officer-required");
        assertThat(code(handOver(MZ, " ", "理由").decide(claimed())))
                .isEqualTo("other-officer-required");
        assertThat(code(handOver(MZ, "p-biased", "理由").decide(recused)))
                .isEqualTo("officer-recused");
    }

    @Test
    void what_nobody_has_taken_is_given_out_by_a_supervisor_and_by_nobody_else() {
        var outcome = handOver(SUPERVISOR, "p-next", "无人认领").decide(inReview());

        assertThat(ACase.events(outcome)).containsExactly(new OfficerAssigned("MZ", "p-next"));
        assertThat(confidential(outcome)).isEqualTo("无人认领");
        assertThat(code(handOver(MZ, "p-next", "理由").decide(inReview())))
                .isEqualTo("not-in-charge");
        assertThat(breach(handOver(SUPERVISOR, "p-next", null).decide(inReview())).bureau())
                .isEqualTo("MZ");
    }

    @Test
    void who_stays_out_of_the_case_is_not_put_in_charge_nor_is_a_bureau_without_a_part() {
        var biased = new Actor(Actor.Kind.BUREAU, "p-biased", "MZ");
        var recused = after(inReview(), new RecuseOfficer(biased, "系举办者近亲属"));

        assertThat(code(handOver(SUPERVISOR, "p-biased", "无人认领").decide(recused)))
                .isEqualTo("officer-recused");
        var elsewhere = new HandOverCase(SUPERVISOR, "TY", "p-next", "无人认领");
        assertThat(refusal(elsewhere.decide(inReview())).code()).isEqualTo("bureau-without-part");
        assertThat(refusal(elsewhere.decide(inReview())).field()).isEqualTo("bureau");
    }

    @Test
    void what_is_over_is_not_moved() {
        var ended = after(ripe(), new ClaimCase(MZ), new RefusePermission(EDU, "不符合设置标准", MONDAY));

        assertThat(code(handOver(MZ, "p-next", "理由").decide(ended))).isEqualTo("case-ended");
    }

    private static ApprovalCase claimed() {
        return after(inReview(), new ClaimCase(MZ));
    }

    private static HandOverCase handOver(Actor actor, String to, @Nullable String reason) {
        return new HandOverCase(actor, "MZ", to, reason);
    }
}
