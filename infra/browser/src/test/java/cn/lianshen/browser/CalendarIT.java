package cn.lianshen.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An operator sees what next year's holiday notice would change, before it changes anything. */
class CalendarIT {
    private static final String NOTICE = "/operations/calendar/2027";
    private static final String ROWS =
            """
            2027-01-01,休,元旦
            2027-02-05,休,春节
            2027-02-06,休,春节
            2027-02-07,休,春节
            2027-02-08,休,春节
            2027-04-05,休,清明节
            2027-05-01,休,劳动节
            2027-05-02,休,劳动节
            2027-06-09,休,端午节
            2027-09-15,休,中秋节
            2027-10-01,休,国庆节
            2027-10-02,休,国庆节
            2027-10-03,休,国庆节
            """;
    private static final Path SEED =
            Stage.project().resolve("seeds/src/main/resources/seeds/calendar/2026.yaml");
    private final Stage stage = Stage.shared();

    @Test
    void wrong_rows_are_named_and_the_preview_tells_which_days_move_and_moves_none() {
        var number = accepted();
        try (var visitor = Visitor.atDesk()) {
            visitor.login("operator1").open("/operations/calendar").follow("载入 2027 年放假安排");
            type(visitor, ROWS.replace("2027-02-05", "2027-02-30"));
            visitor.press("预览影响");
            assertThat(visitor.page().locator(".govuk-error-summary").innerText())
                    .contains("第2行的日期“2027-02-30”不对", "2027-02-05是法定节假日");
            PageCheck.all(visitor, "the form with wrong rows");

            visitor.page().fill("#rows", ROWS);
            visitor.press("预览影响");

            assertThat(visitor.heading()).isEqualTo("2027 年放假安排的影响");
            assertThat(visitor.page().locator("tr", hasText(number)).first().innerText())
                    .contains("不确定，最早", "2027年");
            visitor.shot("page-calendar-preview");
            PageCheck.accessible(visitor, "the preview");
            PageCheck.noWiderThanTheScreen(visitor, "the preview");
            visitor.press("返回修改");
            assertThat(visitor.page().inputValue("#number")).isEqualTo("国办发明电〔2026〕99号");
            visitor.open("/operations/calendar");
            assertThat(visitor.page().content()).contains("还没有放假安排");
        }
    }

    @Test
    void a_notice_is_handed_in_as_a_file_and_its_load_stands_in_the_audit() throws IOException {
        try (var visitor = Visitor.withoutScripts()) {
            visitor.login("operator1").open(NOTICE);
            hand(visitor, "2027.csv", ROWS.replace("2027-01-01,休", "2027/13/1,休").getBytes(UTF_8));
            assertThat(visitor.page().locator("main").innerText())
                    .contains("请填写“通知文号”", "已经读取文件“2027.csv”，共 13 行");
            assertThat(visitor.page().inputValue("#rows")).contains("2027-02-05,休,春节");
            visitor.shot("page-calendar-file");
            type(visitor, visitor.page().inputValue("#rows"));
            visitor.press("预览影响");
            assertThat(visitor.page().locator(".govuk-error-summary").innerText())
                    .contains("第1行的日期“2027-13-01”不对");
            hand(visitor, "<script>.csv", "\0PK".getBytes(UTF_8));
            assertThat(Visitor.text(visitor.page(), "#file-error")).contains("不是文本");
            PageCheck.noWiderThanTheScreen(visitor, "the form with a wrong file");

            // The release's own days: nothing moves, and others find the calendar as it was.
            visitor.open("/operations/calendar/2026");
            hand(visitor, "2026.yaml", Files.readAllBytes(SEED));
            assertThat(visitor.page().locator("main").innerText()).contains("其中 0 件的到期日会变动");
            visitor.press("确认启用");
            assertThat(visitor.page().locator("main").innerText()).contains("第 1 版：国办发明电〔2025〕7号");
        }
        try (var visitor = Visitor.onPhone()) {
            visitor.login("operator1");
            visitor.open("/operations/audit?type=approval.calendar-loaded.v1")
                    .shot("audit-calendar");
            assertThat(visitor.page().locator("tbody").innerText())
                    .contains("载入放假安排", "2026 年放假安排，第 1 版", "国办发明电〔2025〕7号", "散列值");
            PageCheck.all(visitor, "the audit of the calendar");
            visitor.page().locator("tbody a").first().click();
            assertThat(visitor.heading()).isEqualTo("验证这一年的日历");
            assertThat(visitor.page().locator("main").innerText()).contains("记录完整");
        }
    }

    private static void hand(Visitor visitor, String name, byte[] content) {
        visitor.page()
                .locator("#file")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        visitor.press("预览影响");
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void type(Visitor visitor, String rows) {
        assertThat(visitor.path()).isEqualTo(NOTICE);
        visitor.page().fill("#number", "国办发明电〔2026〕99号");
        visitor.page().fill("#publishedOn", "2026-11-20");
        visitor.page().fill("#source", "测试数据");
        visitor.page().fill("#rows", rows);
    }

    /** A case whose limit by law ends next year. */
    private String accepted() {
        var form = KindergartenForm.nonProfit("苍南县灵溪镇日历幼儿园");
        var cases = stage.client().casesAs("founder1");
        var standing = CaseStanding.of(cases.file(UUID.randomUUID().toString(), form));
        new Meanwhile(stage.client(), standing.caseId()).accept();
        return standing.caseNumber();
    }
}
