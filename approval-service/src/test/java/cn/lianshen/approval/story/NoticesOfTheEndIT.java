package cn.lianshen.approval.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions, what is handed over, and what may end a permission later. */
class NoticesOfTheEndIT extends NoticeStory {

    NoticesOfTheEndIT() {
        super("330327", "苍南县教育局", "苍教", "苍南县人民政府");
    }

    @Test
    void a_grant_a_public_announcement_and_a_receipt() {
        granted("PS02");
        told(
                "GRANT",
                "准予行政许可决定书",
                "2026年3月4日",
                "第三十八条第一款",
                "《中华人民共和国民办教育促进法》第十五条至第十八条",
                "最后一日：2026年3月18日",
                "向苍南县民政局办理法人登记");

        by(lead, "licence");
        told(
                "ANNOUNCEMENT",
                "办学许可公告",
                "2026年3月4日",
                "办学许可证编号教民133032760",
                "法定代表人示例法定代表人",
                "有效期限2026年3月4日至2029年3月3日");

        on("2026-03-06");
        by(lead, "delivery", "{'manner':'IN_PERSON'}");
        told(
                "DELIVERY",
                "送达回证",
                "2026年3月6日",
                "受送达人示例举办者",
                "准予行政许可决定书苍教许准〔2026〕",
                "办学许可证（正本、副本）教民133032760",
                "送达方式直接送达",
                "第四十四条");
    }

    @Test
    void a_refusal_says_who_objects_why_and_what_to_do_against_it() {
        accepted("PS02");
        by(officer("MZ"), "opinions", "{'conclusion':'OBJECT','reason':'名称与已登记的相同'}");
        opinions("SCJG", "BB");
        by(leader, "decision", "{'outcome':'REFUSE','reason':'名称重复\\n开办资金未到位'}");

        refusedBy(
                "REFUSAL",
                "不予行政许可决定书",
                "2026年3月4日",
                "第三十八条第二款",
                "经并联征询，苍南县民政局不同意",
                "名称重复",
                "开办资金未到位");
    }

    @Test
    void the_approval_of_preparation_lasts_three_years_and_forbids_admission() {
        granted("PS01");
        by(lead, "approval", "{'number':'苍教筹〔2026〕3号','validTo':'2029-03-03'}");

        told(
                "PREPARATION_APPROVAL",
                "筹设批准书",
                "2026年3月4日",
                "批准文号苍教筹〔2026〕3号",
                "有效期至2029年3月3日",
                "第十三条、第十四条",
                "不得招生");
    }

    @Test
    void the_end_of_a_school_is_approved_with_what_is_to_be_done() {
        granted("PS06");
        by(lead, "approval", "{'number':'苍教终〔2026〕1号'}");

        told("TERMINATION_REPLY", "终止办学批复", "2026年3月4日", "苍教终〔2026〕1号", "第五十六条至第六十条", "交回");
    }

    @ParameterizedTest
    @CsvSource({"QUALIFIED, 合格", "BASICALLY_QUALIFIED, 基本合格"})
    void an_annual_inspection_ends_with_a_conclusion(String result, String word) {
        accepted("PS07");
        by(lead, "conclusion", "{'year':2025,'result':'%s','reason':'财务公开不足'}".formatted(result));

        told("CONCLUSION", "办学许可证年检结论通知书", "2026年3月4日", "2025年度", word, "第四十七条");
    }

    @Test
    void a_school_that_did_not_pass_is_told_the_remedies() {
        accepted("PS07");
        by(lead, "conclusion", "{'year':2025,'result':'UNQUALIFIED','reason':'超范围招生'}");

        refusedBy("CONCLUSION", "办学许可证年检结论通知书", "2026年3月4日", "不合格", "超范围招生");
    }

    @Test
    void a_new_principal_is_recorded_and_no_licence_is_spoken_of() {
        accepted("PS05g");
        by(leader, "decision", "{'outcome':'GRANT'}");

        told("RECORD", "准予备案换证通知书", "2026年3月4日", "苍教备准〔2026〕", "校长变更", "准予备案");
    }

    @Test
    void or_not_recorded_with_reasons_and_remedies() {
        accepted("PS05g");
        by(leader, "decision", "{'outcome':'REFUSE','reason':'无任职资格'}");

        refusedBy("RECORD_REFUSED", "不予备案换证通知书", "2026年3月4日", "无任职资格");
    }

    @ParameterizedTest
    @CsvSource({
        "annulment, 69(1)(2), ANNULMENT, 撤销行政许可决定书, 第六十九条第一款第（二）项",
        "cancellation, 70(1), CANCELLATION, 注销办学许可证决定书, 第七十条第（一）项",
        "permission-withdrawal, 8(2), PERMISSION_WITHDRAWAL, 撤回行政许可决定书, 第八条第二款",
        "revocation, 62, REVOCATION, 吊销办学许可证行政处罚决定书, 《中华人民共和国民办教育促进法》第六十二条"
    })
    void what_ends_a_permission_names_its_article(
            String act, String article, String kind, String title, String words) {
        granted("PS02");
        by(lead, "licence");
        on("2026-03-06");
        by(lead, act, "{'article':'%s','reason':'经查证属实'}".formatted(article));

        refusedBy(kind, title, "2026年3月6日", words, "经查证属实", "办学许可证编号：教民133032760");
    }

    private void accepted(String matter) {
        on("2026-03-02");
        files(matter);
        on("2026-03-04");
        by(lead, "acceptance");
    }

    private void granted(String matter) {
        accepted(matter);
        for (var asked : seen(lead, now()).path("opinions")) {
            opinions(asked.path("bureau").asString());
        }
        by(leader, "decision", GRANT);
    }
}
