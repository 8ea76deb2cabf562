package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Files in an application and in answers to notices. */
class UploadsIT {
    private final Stage stage = Stage.shared();

    @Test
    void a_file_is_handed_in_replaced_removed_and_used_again_at_a_desk() {
        try (var visitor = Visitor.atDesk()) {
            lifeOfAFile(visitor);
        }
    }

    @Test
    void a_file_is_handed_in_replaced_removed_and_used_again_on_the_narrowest_phone() {
        try (var visitor = Visitor.onPhone()) {
            lifeOfAFile(visitor);
        }
    }

    @Test
    void a_file_is_handed_in_replaced_removed_and_used_again_without_scripts() {
        try (var visitor = Visitor.withoutScripts()) {
            lifeOfAFile(visitor);
        }
    }

    @Test
    void what_is_no_document_is_refused_and_what_was_typed_stays() {
        try (var visitor = Visitor.atDesk()) {
            var page = NothingLostIT.begun(visitor) + "/material-M05";
            visitor.open(page);
            visitor.page().fill("textarea", "验资报告另行提交。");
            choose(visitor, "#materials-M05", file("验资报告.pdf", "MZ this is a program"));
            visitor.press("上传");

            assertThat(visitor.page().locator(".govuk-error-summary")).containsText("验资报告.pdf");
            assertThat(visitor.page().locator("textarea")).hasValue("验资报告另行提交。");
            PageCheck.accessible(visitor, "refused upload");
            visitor.shot("upload-refused");
        }
    }

    @Test
    void sent_twice_a_file_is_one_document() {
        try (var visitor = Visitor.withoutScripts()) {
            var page = NothingLostIT.begun(visitor) + "/material-M05";
            visitor.open(page);
            choose(visitor, "#materials-M05", pdf("验资报告.pdf", "twice"));
            visitor.page().locator("button[name=upload]").last().dblclick();

            assertThat(visitor.page().locator("main")).containsText("第 1 版");
            assertThat(visitor.page().locator("input[name='materials.M05']")).hasCount(1);
        }
    }

    @Test
    void a_file_sent_after_the_login_is_over_is_to_be_chosen_again_and_the_text_is_there() {
        try (var visitor = Visitor.atDesk()) {
            sentTooLate(visitor);
        }
    }

    @Test
    void a_file_sent_after_the_login_is_over_is_to_be_chosen_again_without_scripts() {
        try (var visitor = Visitor.withoutScripts()) {
            sentTooLate(visitor);
        }
    }

    private static void sentTooLate(Visitor visitor) {
        visitor.open(NothingLostIT.begun(visitor) + "/material-M05");
        NothingLostIT.logOut(visitor);
        visitor.page().fill("textarea", "验资报告附后。");
        choose(visitor, "#materials-M05", pdf("验资报告.pdf", "late"));
        visitor.press("上传").answerLogin("founder1");

        assertThat(visitor.page().locator("main")).containsText("文件需要重新选择");
        assertThat(visitor.page().locator("textarea")).hasValue("验资报告附后。");
        visitor.shot("upload-after-login");
        choose(visitor, "#materials-M05", pdf("验资报告.pdf", "late"));
        visitor.press("上传");
        assertThat(visitor.page().locator("main")).containsText("第 1 版");
        assertThat(visitor.page().locator("textarea")).hasValue("验资报告附后。");
    }

    @Test
    void an_answer_whose_file_met_a_service_that_was_down_is_not_sent_without_it() {
        try (var visitor = Visitor.atDesk()) {
            answering(visitor, "苍南县灵溪镇断线补件幼儿园");
            visitor.page().fill("textarea", "验资报告已补盖公章。");
            choose(visitor, "#documents-M05", pdf("验资报告.pdf", "away"));
            stage.halt("approval");
            try {
                visitor.press("提交补正材料");
                assertThat(visitor.page().locator("main")).containsText("文件需要重新选择");
                PageCheck.accessible(visitor, "files to be chosen again");
                visitor.shot("upload-away");
            } finally {
                stage.resume("approval");
            }
            visitor.press("回去重新选择文件");
            assertThat(visitor.page().locator("textarea")).hasValue("验资报告已补盖公章。");
            choose(visitor, "#documents-M05", pdf("验资报告.pdf", "back"));
            visitor.press("提交补正材料");
            assertThat(visitor.page().locator(".lanes")).containsText("举办者补齐全部材料");
        }
    }

    @Test
    void a_form_is_not_saved_by_itself_while_its_file_is_on_the_way() {
        try (var visitor = Visitor.atDesk()) {
            visitor.open(NothingLostIT.begun(visitor) + "/material-M05");
            var page = visitor.page();
            var held = new AtomicReference<Route>();
            page.route("**/material-M05", held::set);
            page.evaluate(
                    "addEventListener('htmx:beforeRequest', e => { window.no = e.defaultPrevented })");
            choose(visitor, "#materials-M05", pdf("验资报告.pdf", "slow"));
            visitor.press("上传");
            page.fill("textarea", "验资报告附后。");
            await().pollInSameThread()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> Boolean.TRUE.equals(page.evaluate("window.no")));

            requireNonNull(held.get()).resume();
            assertThat(page.locator("input[name='materials.M05']")).hasCount(1);
        }
    }

    /** A founder at the form that answers a deficiency notice. */
    private void answering(Visitor visitor, String school) {
        var form = KindergartenForm.nonProfit(school);
        var cases = stage.client().casesAs("founder1");
        var caseId = CaseStanding.of(cases.file(UUID.randomUUID().toString(), form)).caseId();
        new Meanwhile(stage.client(), caseId).demand("M05");
        visitor.login("founder1").open("/cases/" + caseId).follow("补正材料");
    }

    @Test
    void a_deficiency_notice_is_answered_with_a_file_and_the_material_tells_of_it() {
        try (var visitor = Visitor.onPhone()) {
            answering(visitor, "苍南县灵溪镇补件幼儿园");

            choose(visitor, "#documents-M05", pdf("补正的验资报告.pdf", "mended"));
            visitor.press("上传");
            assertThat(visitor.page().locator("main")).containsText("补正的验资报告.pdf");
            visitor.shot("supplement-file").press("提交补正材料");

            assertThat(visitor.page().locator(".lanes")).containsText("举办者补齐全部材料");
            visitor.follow("查看每份材料：已提交的、共享取得的、还缺的").shot("case-materials");
            assertThat(visitor.page().locator("main")).containsText("补正的验资报告.pdf");
            assertThat(visitor.page().locator("main")).containsText("已提交文件");
        }
    }

    private void lifeOfAFile(Visitor visitor) {
        var page = NothingLostIT.begun(visitor) + "/material-M05";
        visitor.open(page);
        choose(visitor, "#materials-M05", pdf("验资报告.pdf", "first"));
        visitor.press("上传").shot("upload-one");
        assertThat(visitor.page().locator("main")).containsText("第 1 版");

        visitor.page().locator("summary").filter(text("换成新文件")).first().click();
        choose(visitor, "input[name^='replace.']", pdf("验资报告（更正）.pdf", "second"));
        visitor.press("上传新版本");
        assertThat(visitor.page().locator("main")).containsText("第 2 版");
        visitor.page().locator("summary").filter(text("以前的版本")).first().click();
        PageCheck.all(visitor, "files of a material");
        visitor.shot("upload-replaced");
        var earlier = visitor.page().locator("details a[href$='/1']").getAttribute("href");
        var answer = visitor.context().request().get(stage.url() + earlier);
        assertThat(new String(answer.body(), UTF_8)).contains("first");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");

        visitor.page().locator("button[name=drop]").click();
        assertThat(visitor.page().locator("input[name='materials.M05']")).hasCount(0);
        visitor.page().locator("button[name^='use.']").first().click();
        assertThat(visitor.page().locator("input[name='materials.M05']")).hasCount(1);
        visitor.press("保存并继续").open(page.replaceFirst("/material-M05$", "/check"));
        assertThat(visitor.page().locator("#row-materials-M05")).containsText("验资报告（更正）.pdf");
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void choose(Visitor visitor, String input, FilePayload file) {
        visitor.page().locator(input).first().setInputFiles(file);
    }

    private static FilePayload pdf(String name, String about) {
        return file(name, "%PDF-1.7\n% " + about + ' ' + UUID.randomUUID() + "\n%%EOF\n");
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(UTF_8));
    }
}
