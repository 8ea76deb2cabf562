package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import com.microsoft.playwright.Route;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A case that moves while its founder looks on, and what the founder answers. */
class LiveIT {
    private final Stage stage = Stage.shared();

    @Test
    void the_progress_page_follows_the_case_without_being_loaded_again() {
        try (var visitor = Visitor.atDesk()) {
            var meanwhile = new Meanwhile(stage.client(), file("苍南县灵溪镇看见幼儿园"));
            visitor.login("founder1").open("/cases/" + meanwhile.caseId());
            assertThat(visitor.page().locator(".state")).hasText("已收件");
            visitor.page().evaluate("window.stayed = true");

            meanwhile.accept();
            assertThat(visitor.page().locator(".state")).hasText("并联审查中");
            meanwhile.agree();
            assertThat(visitor.page().locator(".state")).hasText("待决定");
            visitor.shot("case-consulted");
            meanwhile.grant();
            assertThat(visitor.page().locator("main")).containsText("准予许可");

            assertThat(visitor.page().evaluate("window.stayed")).isEqualTo(true);
            visitor.shot("case-granted");
        }
    }

    @Test
    void a_line_that_drops_is_told_of_and_what_came_meanwhile_is_caught_up_with() {
        try (var visitor = Visitor.onPhone()) {
            var meanwhile = new Meanwhile(stage.client(), file("苍南县灵溪镇断线幼儿园"));
            visitor.login("founder1");
            visitor.page().route("**/live", Route::abort);
            visitor.open("/cases/" + meanwhile.caseId());
            assertThat(visitor.page().locator("#live-lost")).containsText("正在重新连接");
            PageCheck.accessible(visitor, "progress without a line");
            visitor.shot("case-line-lost");

            meanwhile.accept();
            assertThat(visitor.page().locator(".state")).hasText("已收件");
            visitor.page().unroute("**/live");

            assertThat(visitor.page().locator("#live-lost")).isHidden();
            assertThat(visitor.page().locator(".state")).hasText("并联审查中");
        }
    }

    @Test
    void a_deficiency_notice_is_answered_in_place() {
        try (var visitor = Visitor.onPhone()) {
            var meanwhile = new Meanwhile(stage.client(), file("苍南县灵溪镇补正幼儿园"));
            meanwhile.demand("M05");
            visitor.login("founder1").open("/cases/" + meanwhile.caseId());
            visitor.follow("补正材料");
            assertThat(visitor.page().locator("main")).containsText("验资报告缺少出具日期");

            visitor.press("提交补正材料");
            assertThat(visitor.page().locator(".govuk-error-summary"))
                    .containsText("请上传文件，或者写明补正的内容");
            visitor.page().fill("textarea", "验资报告已补出具日期：2026年11月20日。");
            visitor.press("提交补正材料");

            assertThat(visitor.page().locator(".lanes")).containsText("举办者补齐全部材料");
            visitor.shot("case-supplied");
        }
    }

    @Test
    void an_application_is_withdrawn_and_its_notices_are_read() {
        try (var visitor = Visitor.withoutScripts()) {
            var meanwhile = new Meanwhile(stage.client(), file("苍南县灵溪镇撤回幼儿园"));
            meanwhile.accept();
            visitor.login("founder1").open("/cases/" + meanwhile.caseId());
            var paper = visitor.page().locator("#live .cards a").first().getAttribute("href");
            var pdf = visitor.context().request().get(stage.url() + paper);
            assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
            assertThat(new String(pdf.body(), 0, 5, US_ASCII)).isEqualTo("%PDF-");

            visitor.follow("撤回申请").press("撤回申请");
            assertThat(visitor.page().locator(".state")).hasText("已撤回");
        }
    }

    private String file(String school) {
        var form = KindergartenForm.nonProfit(school);
        var cases = stage.client().casesAs("founder1");
        return CaseStanding.of(cases.file(UUID.randomUUID().toString(), form)).caseId();
    }
}
