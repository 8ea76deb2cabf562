package cn.lianshen.approval.approvalcase.domain.staff;

import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.SUPERVISOR;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.inReview;
import static cn.lianshen.approval.approvalcase.domain.ACase.officer;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.OfficerAssigned;
import org.junit.jupiter.api.Test;

class ClaimTest {

    @Test
    void an_officer_takes_the_own_bureaus_part() {
        assertThat(ACase.events(new ClaimCase(MZ).decide(inReview())))
                .containsExactly(new OfficerAssigned("MZ", MZ.id()));
        assertThat(after(inReview(), new ClaimCase(MZ), new ClaimCase(EDU)).staffing().officers())
                .containsEntry("MZ", MZ.id())
                .containsEntry("EDU", EDU.id());
    }

    @Test
    void what_one_has_taken_no_colleague_takes_over() {
        var colleague = new Actor(Actor.Kind.BUREAU, "p-colleague", "MZ");
        var claimed = after(inReview(), new ClaimCase(MZ));

        assertThat(code(new ClaimCase(colleague).decide(claimed))).isEqualTo("already-claimed");
        assertThat(code(new ClaimCase(MZ).decide(claimed))).isEqualTo("already-claimed");
    }

    @Test
    void who_has_no_part_takes_nothing() {
        assertThat(code(new ClaimCase(officer("WJ")).decide(inReview())))
                .isEqualTo("bureau-not-involved");
        assertThat(code(new ClaimCase(FOUNDER).decide(inReview())))
                .isEqualTo("bureau-not-involved");
        assertThat(code(new ClaimCase(SUPERVISOR).decide(inReview())))
                .isEqualTo("bureau-not-involved");
    }

    @Test
    void nobody_takes_an_ended_case() {
        var ended = after(ripe(), new RefusePermission(EDU, "不符合设置标准", MONDAY));

        assertThat(code(new ClaimCase(EDU).decide(ended))).isEqualTo("case-ended");
    }
}
