package cn.lianshen.approval.approvalcase.domain.decision;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.agreed;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.events;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.review.ArrangeSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.RecordSiteInspection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who examined a case does not decide it, whether or not it was ever claimed (审查与决定分离). */
class FourEyesTest {
    private static final Actor LEADER = new Actor(Actor.Kind.BUREAU, "p-leader", "EDU");

    @Test
    void who_accepted_does_not_decide_even_if_nobody_ever_claimed_the_case() {
        var accepted = by(EDU, filed(), new AcceptApplication(EDU, MONDAY, CALENDAR));
        var ripe = after(accepted, agreed(ACase.SCJG), agreed(MZ), agreed(ACase.BB));

        assertThat(ripe.staffing().officers()).isEmpty();
        assertDecides(ripe, EDU, false);
        assertDecides(ripe, LEADER, true);
    }

    @Test
    void who_went_to_the_site_does_not_decide_nor_who_wrote_down_what_was_found() {
        var arranged = after(ripe(), arranged("p-one", "p-two"));
        var inspected = by(EDU, arranged, new RecordSiteInspection(EDU, 0, "合格", MONDAY, CALENDAR));

        assertDecides(inspected, EDU, false);
        assertDecides(inspected, new Actor(Actor.Kind.BUREAU, "p-one", "EDU"), false);
        assertDecides(inspected, new Actor(Actor.Kind.BUREAU, "p-two", "EDU"), false);
        assertDecides(inspected, LEADER, true);
    }

    @Test
    void to_arrange_an_inspection_by_others_is_not_to_examine() {
        var arranged = by(LEADER, ripe(), arranged("p-one", "p-two"));
        var inspected = by(EDU, arranged, new RecordSiteInspection(EDU, 0, "合格", MONDAY, CALENDAR));

        assertDecides(inspected, LEADER, true);
    }

    @Test
    void who_examined_does_not_chair_the_hearing() {
        var accepted = by(EDU, filed(), new AcceptApplication(EDU, MONDAY, CALENDAR));

        assertThat(accepted.staffing().reviewed(EDU.id())).isTrue();
        assertThat(accepted.staffing().reviewed(LEADER.id())).isFalse();
    }

    private static void assertDecides(ApprovalCase it, Actor actor, boolean may) {
        var outcome = new RefusePermission(actor, "不符合设置标准", MONDAY).decide(it);
        if (may) {
            assertThat(events(outcome)).isNotEmpty();
        } else {
            assertThat(code(outcome)).isEqualTo("examiner-does-not-decide");
        }
    }

    private static ArrangeSiteInspection arranged(String... inspectors) {
        return new ArrangeSiteInspection(
                LEADER, List.of(inspectors), MONDAY, null, MONDAY, CALENDAR);
    }

    private static ApprovalCase by(Actor actor, ApprovalCase from, CaseCommand command) {
        var now = from;
        for (var event : events(command.decide(now))) {
            now = now.apply(event, actor.id());
        }
        return now;
    }
}
