package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From receipt to acceptance, and every way in which an application ends there. */
class NoticesAtTheDoorIT extends NoticeStory {

    NoticesAtTheDoorIT() {
        super("330327", "苍南县教育局", "苍教许", "苍南县人民政府");
    }

    @Test
    void the_one_time_notice_lists_what_every_bureau_misses_and_how_to_mend_it() {
        on("2026-03-02");
        files("PS02");
        by(officer("MZ"), "demands", "{'materials':['M12'],'reason':'章程未写明党组织建设'}");
        by(lead, "supplement-notice", "{'materials':['M05'],'reason':'M05：验资报告缺第3页\\n其余材料符合要求'}");

        told(
                "SUPPLEMENT",
                "一次性补正告知书",
                "2026年3月2日",
                "示例举办者：你于2026年3月2日向本机关提出的下列申请",
                "《中华人民共和国行政许可法》第三十二条第一款第四项",
                "学校章程民政局章程未写明党组织建设提交电子原件",
                "验资报告缺第3页",
                "其余材料符合要求",
                "最后一日：2026年3月23日");
    }

    @Test
    void acceptance_tells_the_days_of_law_and_promise() {
        on("2026-02-13");
        files("PS02");
        by(lead, "acceptance");

        told(
                "ACCEPTANCE",
                "受理通知书",
                "2026年2月13日",
                "自2026年2月13日起予以受理",
                "第三十二条第一款第五项",
                "民办学校正式设立审批",
                "苍南县灵溪镇春芽幼儿园",
                "承诺办理期限7个工作日2026年3月2日",
                "法律规定的期限3个月2026年5月13日");
    }

    @Test
    void a_day_that_no_calendar_knows_is_told_as_unknown() {
        on("2028-12-26");
        files("PS02");
        by(lead, "acceptance");

        told("ACCEPTANCE", "受理通知书", "2028年12月26日", "年节假日安排公布后确定（不早于2029年");
    }

    @Test
    void what_the_office_slept_over_counts_as_accepted_since_its_receipt() {
        on("2026-03-02");
        files("PS02");
        swept("2026-03-10");

        told(
                "DEEMED_ACCEPTANCE",
                "受理通知书",
                "2026年3月10日",
                "自收到申请材料之日（2026年3月2日）起即为受理",
                "第三十二条第一款第四项");
    }

    @Test
    void what_needs_no_permission_is_told_so() {
        turnedAway("NOT_NEEDED", null);

        refusedBy("NOT_NEEDED", "不需要取得行政许可告知书", "2026年3月2日", "依法不需要取得行政许可", "第三十二条第一款第一项");
    }

    @Test
    void the_wrong_office_names_the_right_one() {
        turnedAway("WRONG_BODY", "RS");

        refusedBy("WRONG_BODY", "不予受理通知书", "2026年3月2日", "第三十二条第一款第二项", "请向有权机关提出申请：苍南县人力资源和社会保障局");
    }

    @Test
    void what_is_not_accepted_is_told_with_reasons_and_remedies() {
        turnedAway("NOT_ACCEPTED", null);

        refusedBy("NOT_ACCEPTED", "不予受理通知书", "2026年3月2日", "决定不予受理", "理由如下所述");
    }

    @Test
    void who_takes_an_application_back_has_it_in_writing() {
        on("2026-03-02");
        files("PS02");
        on("2026-03-03");
        by(founder, "withdrawal", "{'reason':'改由他人举办'}");

        told("WITHDRAWAL", "撤回申请确认书", "2026年3月3日", "《中华人民共和国民办教育促进法》第十五条至第十八条", "申请撤回", "改由他人举办");
    }

    @Test
    void an_application_that_cannot_go_on_ends_with_reasons_and_remedies() {
        on("2026-03-02");
        files("PS02");
        by(lead, "termination", "{'ground':'SUBJECT_GONE','reason':'校舍已被拆除'}");

        refusedBy(
                "TERMINATION",
                "终止办理通知书",
                "2026年3月2日",
                "《中华人民共和国行政许可法》第三十二条",
                "申请事项的标的已不存在",
                "校舍已被拆除");
    }

    @Test
    void a_notice_that_was_not_answered_ends_in_a_notice() {
        on("2026-03-02");
        files("PS02");
        by(lead, "supplement-notice", "{'materials':['M05'],'reason':'缺页'}");
        var supplement = notices(founder).getLast().path("number").asString();
        swept("2026-03-24");

        refusedBy(
                "LAPSE",
                "视为撤回申请告知书",
                "2026年3月24日",
                "未在补正期限内（最后一日：2026年3月23日）补正",
                "《中华人民共和国行政许可法》第三十二条",
                "一次性补正告知书（" + supplement + "）",
                "视为撤回申请");
    }

    @Test
    void numbers_of_persons_that_somebody_wrote_into_a_reason_are_not_printed() {
        on("2026-03-02");
        files("PS02");
        by(
                lead,
                "rejection",
                "{'ground':'NOT_ACCEPTED','reason':'身份证330327198001010008与电话13812345678不符'}");

        assertThat(opened(notices(founder).getLast()).text())
                .doesNotContain("330327198001010008", "13812345678");
    }

    private void turnedAway(String ground, @org.jspecify.annotations.Nullable String body) {
        on("2026-03-02");
        files("PS02");
        var competent = body == null ? "" : ",'competentBody':'" + body + "'";
        by(lead, "rejection", "{'ground':'%s','reason':'理由如下所述'%s}".formatted(ground, competent));
    }
}
