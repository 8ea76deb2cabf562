package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenPart;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspected;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspectionArranged;
import cn.lianshen.approval.approvalcase.domain.staff.RecuseOfficer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteInspectionTest {
    private static final List<String> TWO = List.of("p-first", "p-second");

    @Test
    void where_the_item_needs_it_nothing_is_decided_without_a_look_at_the_site() {
        assertThat(needed().state()).isEqualTo(CaseState.REVIEW);
        assertThat(needed().review().open()).containsExactly(OpenPart.SITE_INSPECTION);
        assertThat(after(needed(), arrange(EDU, TWO), inspected(0)).state())
                .isEqualTo(CaseState.DECIDE);
    }

    @Test
    void two_inspectors_go_at_least_and_they_are_two_persons() {
        assertThat(code(arrange(EDU, List.of("p-first")).decide(needed())))
                .isEqualTo("two-inspectors-required");
        assertThat(code(arrange(EDU, List.of("p-first", "p-first")).decide(needed())))
                .isEqualTo("two-inspectors-required");
        assertThat(
                        event(arrange(EDU, TWO).decide(needed()), SiteInspectionArranged.class)
                                .inspectors())
                .isEqualTo(TWO);
    }

    @Test
    void an_officer_who_stays_out_of_the_case_does_not_inspect() {
        var biased = new Actor(Actor.Kind.BUREAU, "p-first", "EDU");
        var recused = after(needed(), new RecuseOfficer(biased, "系举办者近亲属"));

        assertThat(refusal(arrange(EDU, TWO).decide(recused)).code()).isEqualTo("officer-recused");
        assertThat(refusal(arrange(EDU, TWO).decide(recused)).field()).isEqualTo("inspectors");
    }

    @Test
    void nobody_goes_yesterday() {
        var yesterday =
                new ArrangeSiteInspection(EDU, TWO, MONDAY.minusDays(1), null, MONDAY, CALENDAR);

        assertThat(code(yesterday.decide(needed()))).isEqualTo("date-in-past");
    }

    @Test
    void only_the_lead_sends_inspectors_and_tells_their_result() {
        assertThat(code(arrange(MZ, TWO).decide(needed()))).isEqualTo("not-the-lead");
        assertThat(
                        code(
                                new RecordSiteInspection(MZ, 0, "合格", MONDAY, CALENDAR)
                                        .decide(after(needed(), arrange(EDU, TWO)))))
                .isEqualTo("not-the-lead");
    }

    @Test
    void an_inspection_is_arranged_once() {
        assertThat(code(arrange(EDU, TWO).decide(after(needed(), arrange(EDU, TWO)))))
                .isEqualTo("inspection-already-arranged");
    }

    @Test
    void there_is_no_result_of_an_inspection_that_nobody_arranged_nor_twice() {
        var passed = after(needed(), arrange(EDU, TWO), inspected(0));

        assertThat(code(inspected(0).decide(needed()))).isEqualTo("no-inspection-due");
        assertThat(code(inspected(0).decide(passed))).isEqualTo("no-inspection-due");
    }

    @Test
    void the_result_has_its_report() {
        var arranged = after(needed(), arrange(EDU, TWO));

        assertThat(code(new RecordSiteInspection(EDU, 0, " ", MONDAY, CALENDAR).decide(arranged)))
                .isEqualTo("reason-required");
        assertThat(code(inspected(-1).decide(arranged))).isEqualTo("out-of-range");
        assertThat(event(inspected(2).decide(arranged), SiteInspected.class))
                .isEqualTo(new SiteInspected(false, 2));
    }

    @Test
    void no_inspection_before_acceptance() {
        assertThat(code(arrange(EDU, TWO).decide(filed()))).isEqualTo("not-in-review");
    }

    @Test
    void the_time_of_an_inspection_counts() {
        assertThat(after(needed(), arrange(EDU, TWO)).timing().paused()).isFalse();
    }

    @Test
    void faults_stand_in_the_way_of_a_grant_and_not_of_a_refusal() {
        var faulty = after(needed(), arrange(EDU, TWO), inspected(3));

        assertThat(faulty.state()).isEqualTo(CaseState.DECIDE);
        assertThat(code(new GrantPermission(EDU, null, MONDAY, CALENDAR).decide(faulty)))
                .isEqualTo("site-has-faults");
        assertThat(after(faulty, new RefusePermission(EDU, "消防通道被占用", MONDAY)).state())
                .isEqualTo(CaseState.REFUSED);
    }

    private static ApprovalCase needed() {
        return AFiling.with(Need.SITE_INSPECTION).agreedOn(MONDAY);
    }

    private static ArrangeSiteInspection arrange(Actor actor, List<String> inspectors) {
        return new ArrangeSiteInspection(
                actor, inspectors, MONDAY.plusDays(2), null, MONDAY, CALENDAR);
    }

    private static RecordSiteInspection inspected(int faults) {
        return new RecordSiteInspection(EDU, faults, "现场勘验记录", MONDAY, CALENDAR);
    }
}
