package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.confidential;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import cn.lianshen.approval.approvalcase.domain.intake.Held.From;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AskOnceTest {
    private static final TreeMap<String, Held> HELD =
            new TreeMap<>(
                    Map.of(
                            "M20",
                            new Held("食品经营许可证（市场监督管理局）", From.SOURCE),
                            "M05",
                            new Held("验资报告（办件1）", From.EARLIER_CASE),
                            "M17",
                            new Held("消防验收意见（消防救援机构）", From.SLOW_SOURCE)));

    @Test
    void what_is_held_is_not_demanded_and_it_is_said_where_it_comes_from() {
        var refused = notice("M12", "M20").decide(filed());

        assertThat(code(refused)).isEqualTo("already-held");
        assertThat(((Outcome.Refused) refused).refusal().values())
                .containsExactly("M20 食品经营许可证（市场监督管理局）");
        assertThat(code(demand("M20").decide(filed()))).isEqualTo("already-held");
    }

    @Test
    void what_is_not_held_is_demanded_as_ever() {
        assertThat(event(demand("M12").decide(filed()), MaterialDemanded.class).materials())
                .containsExactly("M12");
        assertThat(confidential(notice("M12").decide(filed()))).isEqualTo("缺少材料");
    }

    @Test
    void what_a_bureau_demanded_before_it_was_there_is_left_out_of_the_notice() {
        var asked =
                after(filed(), new DemandMaterials(MZ, List.of("M20"), "缺少材料", MONDAY, CALENDAR));

        assertThat(event(notice("M12").decide(asked), SupplementRequested.class).materials())
                .containsExactly("M12");
        assertThat(code(notice().decide(asked))).isEqualTo("already-held");
    }

    @Test
    void a_demand_that_is_refused_anyway_keeps_its_own_reason() {
        assertThat(notice("M20", "M99").decide(filed())).isInstanceOf(Outcome.Breached.class);
        assertThat(code(notice().decide(filed()))).isEqualTo("materials-required");
    }

    @Test
    void what_an_earlier_case_has_is_demanded_only_with_a_line_that_says_why_it_does_not_serve() {
        assertThat(code(demand("M05").decide(filed()))).isEqualTo("already-held");
        assertThat(code(demand("都过期了\nM12：缺页", "M05").decide(filed()))).isEqualTo("already-held");

        var asked = demand("说明\n  M05：金额不足", "M05");
        assertThat(event(asked.decide(filed()), MaterialDemanded.class).materials())
                .containsExactly("M05");
        var noted = after(filed(), asked.demand());
        assertThat(event(notice("M12").decide(noted), SupplementRequested.class).materials())
                .containsExactly("M05", "M12");
    }

    @Test
    void what_a_slow_source_shares_is_demanded_only_with_a_line_that_says_why() {
        var refused = notice("M12", "M17").decide(filed());
        assertThat(code(refused)).isEqualTo("shared-by-bureau");
        assertThat(((Outcome.Refused) refused).refusal().values())
                .containsExactly("M17 消防验收意见（消防救援机构）");
        assertThat(code(notice("M17", "M20").decide(filed()))).isEqualTo("already-held");

        var asked = demand("M17：申请人称已自行办理", "M17");
        assertThat(event(asked.decide(filed()), MaterialDemanded.class).materials())
                .containsExactly("M17");
    }

    private static AskOnce notice(String... materials) {
        var named = List.of(materials);
        return new AskOnce(
                new RequestSupplement(EDU, named, "缺少材料", MONDAY, CALENDAR), named, "缺少材料", HELD);
    }

    private static AskOnce demand(String material) {
        return demand("缺少材料", material);
    }

    private static AskOnce demand(String reason, String material) {
        var named = List.of(material);
        return new AskOnce(
                new DemandMaterials(MZ, named, reason, MONDAY, CALENDAR), named, reason, HELD);
    }
}
