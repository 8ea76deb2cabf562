package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What no page of a form would send, and who should not send it; on every kind of founders' page.
 */
class HostileIT {
    private static final String NASTY = "<script>alert(1)</script>𠮷㐂😀\"'&{{7*7}}${7*7}\u0000";
    private static final String LONG = NASTY + "长".repeat(10_000);
    private static final Pattern FIELD = Pattern.compile(" name=\"((?!_csrf)[a-zA-Z0-9.]+)\"");
    private static final Pattern SECTION =
            Pattern.compile("href=\"(/applications/[^\"]+/(?!mandate|check)[a-zA-Z0-9-]+)\"");
    private final Stage stage = Stage.shared();

    @Test
    void whatever_is_sent_to_a_page_of_the_form_is_kept_and_shown_as_text() {
        try (var visitor = Visitor.onPhone()) {
            var draft = NothingLostIT.begun(visitor);
            var token = token(visitor);
            for (var text : List.of(NASTY, LONG)) {
                for (var section : sections(visitor)) {
                    assertThat(send(visitor, section, token, text).status())
                            .as(section)
                            .isIn(200, 303, 400, 404); // 404: not asked any more
                }
                visitor.page().onDialog(dialog -> assertThat(dialog.message()).isEmpty());
                visitor.open(draft + "/check");
                assertThat(visitor.page().locator("main")).containsText("<script>alert(1)");
                assertThat(visitor.page().locator("main")).containsText("𠮷㐂😀");
                PageCheck.all(visitor, "check of what nobody should type");
                visitor.open(draft);
                assertThat(visitor.page().locator(".govuk-task-list__item")).not().hasCount(0);
            }
            visitor.shot("hostile-tasks");
        }
    }

    private static Set<String> sections(Visitor visitor) {
        var found = new LinkedHashSet<String>();
        SECTION.matcher(visitor.page().content()).results().forEach(one -> found.add(one.group(1)));
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    /** Every field of the page, whatever it asks for. */
    private APIResponse send(Visitor visitor, String path, String token, String text) {
        var page = visitor.context().request().get(stage.url() + path, html());
        var form = FormData.create().set("_csrf", token);
        FIELD.matcher(page.text())
                .results()
                .map(one -> one.group(1))
                .filter(name -> name.contains("."))
                .forEach(name -> form.set(name, text));
        return post(visitor, path, form);
    }

    @Test
    void choices_that_no_page_offers_are_refused_with_the_page() {
        var caseId = decided("苍南县灵溪镇伪造幼儿园");
        try (var visitor = Visitor.atDesk()) {
            var draft = NothingLostIT.begun(visitor);
            var token = token(visitor);
            var rating = FormData.create().set("_csrf", token).set("rating.level", NASTY);
            var rated =
                    post(visitor, "/cases/" + caseId + "/rating", rating.set("rating.named", "x"));
            assertThat(rated.status()).isEqualTo(400);
            assertThat(rated.text()).contains("选择").doesNotContain("<script>alert");
            var mandate = FormData.create().set("_csrf", token).set("mandate", NASTY);
            mandate.set("mandate.ground", "KING").set("mandate.consent", "given");
            assertThat(post(visitor, draft + "/mandate", mandate).status()).isEqualTo(400);
            assertThat(post(visitor, draft + "/mandate/end", mandate).status()).isEqualTo(400);
            var begun = FormData.create().set("_csrf", token).set("region", NASTY);
            assertThat(post(visitor, "/applications/new", begun).headers().get("location"))
                    .isEqualTo("/check");
            var channel = FormData.create().set("_csrf", token).set("contact.webhook", LONG);
            assertThat(post(visitor, "/inbox/channels/webhook", channel).status()).isEqualTo(400);
            assertThat(post(visitor, "/inbox/channels/pigeon", channel).status()).isEqualTo(404);
        }
    }

    @Test
    void another_founders_pages_are_not_there_and_forged_forms_are_refused() {
        var form = KindergartenForm.nonProfit("苍南县灵溪镇别人幼儿园");
        var cases = stage.client().casesAs("founder1");
        var caseId = CaseStanding.of(cases.file(UUID.randomUUID().toString(), form)).caseId();
        try (var owner = Visitor.atDesk();
                var other = Visitor.atDesk()) {
            var draft = NothingLostIT.begun(owner);
            var token = token(other.login("founder2").open("/inbox/channels"));
            for (var path : pages(draft, caseId)) {
                var asked = other.context().request().get(stage.url() + path, html());
                assertThat(asked.status()).as(path).isEqualTo(404);
                var sent = post(other, path, FormData.create().set("_csrf", token));
                assertThat(sent.status()).as("sent to " + path).isIn(404, 405);
                var forged = post(owner, path, FormData.create().set("_csrf", "forged"));
                assertThat(forged.status()).as("forged to " + path).isEqualTo(403);
                assertThat(forged.text()).contains("页面已过期");
            }
        }
    }

    private static List<String> pages(String draft, String caseId) {
        return Stream.concat(
                        Stream.of(
                                        "/school-name",
                                        "/material-M01",
                                        "/school",
                                        "/consent",
                                        "/removal")
                                .map(page -> draft + page),
                        Stream.of("/steps/withdrawal", "/steps/supplement", "/rating")
                                .map(page -> "/cases/" + caseId + page))
                .toList();
    }

    @Test
    void a_login_that_ends_in_mid_form_loses_nothing_on_any_kind_of_page() {
        var caseId = decided("苍南县灵溪镇过期幼儿园");
        var open = Officers.filed("苍南县灵溪镇过期撤回幼儿园");
        try (var visitor = Visitor.atDesk()) {
            var draft = NothingLostIT.begun(visitor);
            visitor.open("/cases/" + open + "/steps/withdrawal")
                    .page()
                    .fill("textarea", NASTY.strip());
            again(visitor, "撤回申请");
            assertThat(visitor.page().locator("textarea")).hasValue(Pattern.compile("𠮷㐂"));
            visitor.open("/cases/" + caseId + "/rating").choose("满意").choose("否");
            again(visitor, "提交评价");
            assertThat(visitor.page().getByLabel("满意").nth(1)).isChecked();
            visitor.open(draft + "/mandate");
            visitor.page().locator("input[type=radio]").last().check();
            again(visitor, "生成代办码");
            assertThat(visitor.page().locator("input[type=radio]").last()).isChecked();
            visitor.open("/inbox/channels/webhook")
                    .page()
                    .fill("#contact-webhook", "https://𠮷.example");
            again(visitor, "发送验证码");
            assertThat(visitor.page().locator("#contact-webhook")).hasValue("https://𠮷.example");
            visitor.shot("kept-channel");
        }
    }

    private static void again(Visitor visitor, String button) {
        NothingLostIT.logOut(visitor);
        visitor.press(button).answerLogin("founder1");
        assertThat(visitor.page().locator(".note[role=status]").first())
                .containsText("您刚才填写的内容都还在");
    }

    private String decided(String school) {
        var meanwhile = new Meanwhile(stage.client(), Officers.filed(school));
        meanwhile.accept();
        meanwhile.agree();
        meanwhile.grant();
        return meanwhile.caseId();
    }

    private static String token(Visitor visitor) {
        return visitor.page().locator("input[name=_csrf]").first().inputValue();
    }

    private APIResponse post(Visitor visitor, String path, FormData form) {
        var options = html().setForm(form).setMaxRedirects(0);
        return visitor.context().request().post(stage.url() + path, options);
    }

    private static RequestOptions html() {
        return RequestOptions.create().setHeader("Accept", "text/html");
    }
}
