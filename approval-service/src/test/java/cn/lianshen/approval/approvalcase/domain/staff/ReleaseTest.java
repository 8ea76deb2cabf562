package cn.lianshen.approval.approvalcase.domain.staff;

import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.inReview;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.CaseReleased;
import org.junit.jupiter.api.Test;

/** A part that is given back is anybody's of the bureau; what was examined stays examined. */
class ReleaseTest {
    private static final Actor COLLEAGUE = new Actor(Actor.Kind.BUREAU, "p-colleague", "EDU");

    @Test
    void who_has_the_part_gives_it_back_and_a_colleague_takes_it() {
        var claimed = after(inReview(), new ClaimCase(EDU));

        assertThat(ACase.events(new ReleaseCase(EDU, null).decide(claimed)))
                .containsExactly(new CaseReleased("EDU", EDU.id()));
        var free = after(claimed, new ReleaseCase(EDU, " "));
        assertThat(free.staffing().officers()).doesNotContainKey("EDU");
        assertThat(after(free, new ClaimCase(COLLEAGUE)).staffing().officers())
                .containsEntry("EDU", "p-colleague");
    }

    @Test
    void nobody_gives_back_what_another_has_or_nobody() {
        var claimed = after(inReview(), new ClaimCase(EDU));

        assertThat(code(new ReleaseCase(COLLEAGUE, null).decide(claimed)))
                .isEqualTo("not-claimed-by-you");
        assertThat(code(new ReleaseCase(MZ, null).decide(claimed))).isEqualTo("nobody-in-charge");
        assertThat(code(new ReleaseCase(EDU, null).decide(inReview())))
                .isEqualTo("nobody-in-charge");
        assertThat(code(new ReleaseCase(FOUNDER, null).decide(claimed)))
                .isEqualTo("bureau-not-involved");
    }

    @Test
    void who_examined_does_not_decide_after_giving_it_back_or_handing_it_over() {
        var claimed = after(ripe(), new ClaimCase(EDU));
        var refuse = new RefusePermission(EDU, "不符合设置标准", MONDAY);

        var given = after(claimed, new ReleaseCase(EDU, null));
        assertThat(code(refuse.decide(given))).isEqualTo("examiner-does-not-decide");
        var handed = after(claimed, new HandOverCase(EDU, "EDU", "p-next", "轮岗"));
        assertThat(code(refuse.decide(handed))).isEqualTo("examiner-does-not-decide");
        assertThat(ACase.events(new RefusePermission(COLLEAGUE, "不符合设置标准", MONDAY).decide(given)))
                .isNotEmpty();
    }

    @Test
    void what_was_taken_by_mistake_before_acceptance_binds_nobody() {
        var mistaken = after(filed(), new ClaimCase(EDU), new ReleaseCase(EDU, "点错了"));

        assertThat(mistaken.staffing().examiners()).isEmpty();
    }

    @Test
    void nothing_is_given_back_once_the_case_is_over() {
        var over =
                after(
                        ripe(),
                        new ClaimCase(MZ),
                        new RefusePermission(COLLEAGUE, "不符合设置标准", MONDAY));

        assertThat(code(new ReleaseCase(MZ, null).decide(over))).isEqualTo("case-ended");
    }
}
