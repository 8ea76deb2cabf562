package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What bureaus ask of a founder while a case goes on, answered at the place where it is asked. */
class AnswersIT {
    private final Stage stage = Stage.shared();

    @Test
    void a_material_that_was_sent_back_is_replaced_on_the_narrowest_phone() {
        try (var visitor = Visitor.onPhone()) {
            var meanwhile = accepted("苍南县灵溪镇换件幼儿园");
            meanwhile.sendBack("M05");
            visitor.login("founder1").open("/cases/" + meanwhile.caseId());
            visitor.follow("替换退回的材料");
            assertThat(visitor.page().locator("main")).containsText("验资报告缺少出具日期");
            PageCheck.all(visitor, "replacement");
            visitor.page().fill("textarea", "已换成写明日期的验资报告。");
            visitor.shot("replacement").press("提交修改后的材料");

            assertThat(visitor.page().locator(".lanes")).containsText("举办者重新提交被退回的材料");
        }
    }

    @Test
    void what_was_found_on_site_is_mended_and_reported_at_a_desk() {
        try (var visitor = Visitor.atDesk()) {
            var meanwhile = accepted("苍南县灵溪镇整改幼儿园");
            meanwhile.findFaults("疏散通道堆放杂物");
            visitor.login("founder1").open("/cases/" + meanwhile.caseId());
            visitor.follow("报告整改情况");
            assertThat(visitor.page().locator("main")).containsText("疏散通道堆放杂物");
            PageCheck.all(visitor, "rectification");
            visitor.page().fill("textarea", "杂物已清走，通道保持畅通。");
            visitor.shot("rectification").press("提交整改报告");

            assertThat(visitor.page().locator(".lanes")).containsText("举办者报告整改完成");
        }
    }

    @Test
    void a_hearing_is_asked_for_on_the_narrowest_phone() {
        try (var visitor = Visitor.onPhone()) {
            var meanwhile = accepted("苍南县灵溪镇听证幼儿园");
            meanwhile.offerHearing();
            visitor.login("founder1").open("/cases/" + meanwhile.caseId());
            visitor.follow("要求听证");
            visitor.page().fill("textarea", "对校舍面积的认定有异议。");
            visitor.press("要求听证");

            assertThat(visitor.page().locator(".lanes")).containsText("提出听证申请");
            visitor.shot("case-hearing");
        }
    }

    @Test
    void a_hearing_is_waived_without_scripts() {
        try (var visitor = Visitor.withoutScripts()) {
            var meanwhile = accepted("苍南县灵溪镇弃权幼儿园");
            meanwhile.offerHearing();
            visitor.login("founder1").open("/cases/" + meanwhile.caseId());
            visitor.follow("放弃听证").press("放弃听证");

            assertThat(visitor.page().locator(".lanes")).containsText("听证");
            assertThat(visitor.page().locator("main a[href$='/hearing']")).hasCount(0);
        }
    }

    @Test
    void a_decided_case_is_rated_once() {
        try (var visitor = Visitor.onPhone()) {
            var meanwhile = accepted("苍南县灵溪镇好评幼儿园");
            meanwhile.agree();
            meanwhile.grant();
            visitor.login("founder1").open("/cases/" + meanwhile.caseId());
            visitor.follow("评价这次办理").press("提交评价");
            PageCheck.all(visitor, "rating");
            visitor.choose("满意").choose("否").shot("rating").press("提交评价");
            assertThat(visitor.page().locator("main")).containsText("谢谢您的评价");

            visitor.open("/cases/" + meanwhile.caseId() + "/rating");
            visitor.choose("不满意").choose("是").press("提交评价");
            assertThat(visitor.page().locator("main")).containsText("每件事只评价一次");
        }
    }

    private Meanwhile accepted(String school) {
        var form = KindergartenForm.nonProfit(school);
        var cases = stage.client().casesAs("founder1");
        var caseId = CaseStanding.of(cases.file(UUID.randomUUID().toString(), form)).caseId();
        var meanwhile = new Meanwhile(stage.client(), caseId);
        meanwhile.accept();
        return meanwhile;
    }
}
