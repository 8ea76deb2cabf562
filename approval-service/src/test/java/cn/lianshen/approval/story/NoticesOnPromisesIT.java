package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 北关, in Anyang: what is accepted or decided on a promise. */
class NoticesOnPromisesIT extends NoticeStory {

    NoticesOnPromisesIT() {
        super("410503", "安阳市北关区教育局", "北教许", "安阳市北关区人民政府");
    }

    @Test
    void a_tolerant_acceptance_brings_the_promise_to_be_signed_and_lapses_in_writing() {
        received("PS02");
        by(lead, "tolerant-acceptance", "{'materials':['M20']}");
        told(
                "TOLERANT_ACCEPTANCE",
                "容缺受理通知书",
                "2026年3月2日",
                "《安阳市政务服务条例》第二十四条",
                "容缺材料：食品经营许可证",
                "最后一日：2026年3月30日",
                "容缺受理承诺书",
                "承诺人：示例举办者（签名或者盖章）");

        swept("2026-03-31");
        refusedBy(
                "LAPSE",
                "视为撤回申请告知书",
                "2026年3月31日",
                "《安阳市政务服务条例》第二十四条、第三十六条",
                "（最后一日：2026年3月30日）补齐容缺材料");
    }

    @Test
    void a_decision_on_a_commitment_is_three_papers_at_once() {
        received("PS01");
        by(lead, "commitment-decision", "{'materials':['M06']}");

        var kinds = notices(founder).stream().map(it -> it.path("kind").asString()).toList();
        assertThat(kinds).containsExactly("ACCEPTANCE", "COMMITMENT", "GRANT");
        told("GRANT", "准予行政许可决定书", "2026年3月2日", "根据申请人的书面承诺作出");
        assertThat(opened(notices(founder).get(1)).text())
                .contains("告知承诺书", "《优化营商环境条例》第四十条", "最后一日：2026年5月6日")
                .contains("承诺人：示例举办者", "印章处");
    }

    private void received(String matter) {
        on("2026-03-02");
        files(matter);
        by(lead, "precheck", "{'outcome':'RECEIVE'}");
    }
}
