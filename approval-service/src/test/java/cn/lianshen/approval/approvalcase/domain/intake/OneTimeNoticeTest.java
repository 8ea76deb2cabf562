package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.SCJG;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.confidential;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.inReview;
import static cn.lianshen.approval.approvalcase.domain.ACase.officer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneTimeNoticeTest {

    @Test
    void the_one_notice_merges_the_demands_of_all_bureaus() {
        var asked = after(filed(), demand(MZ, "M12"), demand(SCJG, "M21", "M20"));

        assertThat(event(notice("M21").decide(asked), SupplementRequested.class))
                .satisfies(
                        told -> {
                            assertThat(told.materials()).containsExactly("M12", "M20", "M21");
                            assertThat(told.bureaus()).containsExactly("EDU", "MZ", "SCJG");
                            assertThat(told.deadline().due()).isEqualTo(day(12, 14));
                        });
    }

    @Test
    void a_bureaus_demand_moves_nothing_by_itself() {
        var asked = after(filed(), demand(MZ, "M12"));

        assertThat(asked.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(asked.intake().missing()).isEmpty();
        assertThat(asked.intake().demands())
                .containsExactly(new MaterialDemanded("MZ", List.of("M12")));
    }

    @Test
    void the_demands_of_the_bureaus_are_enough_for_a_notice() {
        var asked = after(filed(), demand(MZ, "M12"), notice());

        assertThat(asked.state()).isEqualTo(CaseState.SUPPLEMENT);
        assertThat(asked.intake().missing()).containsExactly("M12");
    }

    @Test
    void a_notice_of_nothing_is_refused() {
        assertThat(code(notice().decide(filed()))).isEqualTo("materials-required");
        assertThat(code(demand(MZ).decide(filed()))).isEqualTo("materials-required");
    }

    @Test
    void a_notice_needs_its_reason_which_stays_beside_the_event() {
        var silent = new RequestSupplement(EDU, List.of("M12"), " ", MONDAY, CALENDAR);

        assertThat(code(silent.decide(filed()))).isEqualTo("reason-required");
        assertThat(
                        code(
                                new DemandMaterials(MZ, List.of("M12"), null, MONDAY, CALENDAR)
                                        .decide(filed())))
                .isEqualTo("reason-required");
        assertThat(confidential(notice("M12").decide(filed()))).isEqualTo("缺少材料");
    }

    @Test
    void only_the_lead_tells_the_founder() {
        var told = new RequestSupplement(MZ, List.of("M12"), "缺少材料", MONDAY, CALENDAR);

        assertThat(code(told.decide(filed()))).isEqualTo("not-the-lead");
    }

    @Test
    void a_bureau_without_a_part_in_the_case_demands_nothing() {
        assertThat(code(demand(officer("WJ"), "M12").decide(filed())))
                .isEqualTo("bureau-not-involved");
        assertThat(code(demand(FOUNDER, "M12").decide(filed()))).isEqualTo("bureau-not-involved");
    }

    @Test
    void the_notice_is_in_time_until_the_end_of_the_fifth_working_day() {
        var lastDay = new RequestSupplement(EDU, List.of("M12"), "缺少材料", day(11, 30), CALENDAR);
        var dayAfter = new RequestSupplement(EDU, List.of("M12"), "缺少材料", day(12, 1), CALENDAR);

        assertThat(after(filed(), lastDay).state()).isEqualTo(CaseState.SUPPLEMENT);
        assertThat(code(dayAfter.decide(filed()))).isEqualTo("deemed-accepted");
    }

    @Test
    void nothing_is_demanded_once_the_case_is_accepted() {
        assertThat(code(notice("M12").decide(inReview()))).isEqualTo("not-awaiting-acceptance");
        assertThat(code(demand(MZ, "M12").decide(inReview()))).isEqualTo("not-awaiting-acceptance");
    }

    @Test
    void while_the_founder_answers_no_bureau_adds_a_demand() {
        var told = after(filed(), notice("M12"));

        assertThat(code(demand(MZ, "M21").decide(told))).isEqualTo("not-awaiting-acceptance");
    }

    private static RequestSupplement notice(String... materials) {
        return new RequestSupplement(EDU, List.of(materials), "缺少材料", MONDAY, CALENDAR);
    }

    private static DemandMaterials demand(Actor actor, String... materials) {
        return new DemandMaterials(actor, List.of(materials), "缺少材料", MONDAY, CALENDAR);
    }
}
