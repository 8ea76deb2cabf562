package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.breach;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the licensing law forbids is refused, and stays on record (行政许可法 art. 32, 72). */
class ForbiddenDemandsTest {

    @Test
    void a_second_list_while_the_founder_answers_is_refused_and_kept() {
        var told = after(filed(), notice("M12"));
        var second = notice("M20").decide(told);

        assertThat(refusal(second).code()).isEqualTo("already-notified");
        assertThat(breach(second)).isEqualTo(new BreachRecorded(BreachKind.SECOND_LIST, "EDU"));
    }

    @Test
    void a_second_list_after_the_full_answer_is_refused_and_kept() {
        var answered =
                after(
                        filed(),
                        notice("M12"),
                        new ProvideSupplement(FOUNDER, List.of("M12"), "{}", MONDAY));

        assertThat(breach(notice("M20").decide(answered)).breach())
                .isEqualTo(BreachKind.SECOND_LIST);
        assertThat(code(demand("M21").decide(answered))).isEqualTo("already-notified");
    }

    @Test
    void a_second_list_is_kept_even_when_no_reason_is_given() {
        var told = after(filed(), notice("M12"));
        var silent = new RequestSupplement(EDU, List.of("M20"), null, MONDAY, CALENDAR);

        assertThat(breach(silent.decide(told)).breach()).isEqualTo(BreachKind.SECOND_LIST);
    }

    @Test
    void a_demand_outside_the_list_is_refused_and_kept_with_the_bureau_that_made_it() {
        var outside = demand("M12", "M99").decide(filed());

        assertThat(refusal(outside).code()).isEqualTo("material-not-on-list");
        assertThat(breach(outside))
                .isEqualTo(new BreachRecorded(BreachKind.DEMAND_OUTSIDE_LIST, "MZ"));
    }

    @Test
    void the_lead_too_cannot_go_beyond_the_list() {
        assertThat(breach(notice("M12", "M99").decide(filed())))
                .isEqualTo(new BreachRecorded(BreachKind.DEMAND_OUTSIDE_LIST, "EDU"));
    }

    @Test
    void a_demand_outside_the_list_is_kept_even_when_no_reason_is_given() {
        var silent = new DemandMaterials(MZ, List.of("M99"), " ", MONDAY, CALENDAR);
        var silentLead = new RequestSupplement(EDU, List.of("M99"), "", MONDAY, CALENDAR);

        assertThat(breach(silent.decide(filed())).breach())
                .isEqualTo(BreachKind.DEMAND_OUTSIDE_LIST);
        assertThat(breach(silentLead.decide(filed())).breach())
                .isEqualTo(BreachKind.DEMAND_OUTSIDE_LIST);
    }

    @Test
    void what_is_kept_moves_nothing_else() {
        var told = after(filed(), notice("M12"));
        var kept = told.apply(breach(notice("M20").decide(told)));

        assertThat(kept.staffing().breaches())
                .containsExactly(new BreachRecorded(BreachKind.SECOND_LIST, "EDU"));
        assertThat(kept.state()).isEqualTo(told.state());
        assertThat(kept.intake()).isEqualTo(told.intake());
        assertThat(kept.version()).isEqualTo(told.version() + 1);
    }

    private static RequestSupplement notice(String... materials) {
        return new RequestSupplement(EDU, List.of(materials), "缺少材料", MONDAY, CALENDAR);
    }

    private static DemandMaterials demand(String... materials) {
        return new DemandMaterials(MZ, List.of(materials), "缺少材料", MONDAY, CALENDAR);
    }
}
