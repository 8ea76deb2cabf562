package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was typed is there afterwards, whatever came between. */
class NothingLostIT {
    private static final String LONG = "办学条件说明，".repeat(1_430); // ten thousand characters
    private final Stage stage = Stage.shared();

    @Test
    void a_form_sent_after_the_login_is_over_comes_back_with_what_was_typed() {
        try (var visitor = Visitor.atDesk()) {
            var draft = begun(visitor);
            visitor.open(draft + "/material-M01");
            visitor.page().fill("textarea", LONG);
            logOut(visitor);
            visitor.press("保存并继续").answerLogin("founder1");

            assertThat(visitor.page().locator(".note[role=status]").first())
                    .containsText("您刚才填写的内容都还在");
            assertThat(visitor.page().locator("textarea")).hasValue(LONG);
            visitor.shot("kept-after-login").press("保存并继续").open(draft + "/material-M01");
            assertThat(visitor.page().locator("textarea")).hasValue(LONG);
        }
    }

    @Test
    void a_form_sent_while_a_service_is_down_says_so_and_can_be_sent_again() {
        try (var visitor = Visitor.atDesk()) {
            var draft = begun(visitor);
            visitor.open(draft + "/school-address");
            visitor.page().fill("input.govuk-input", "灵溪镇断线路 7 号");
            stage.halt("approval");
            try {
                visitor.press("保存并继续").shot("service-away");
                assertThat(visitor.page().locator("main")).containsText("审批服务暂时连不上");
                assertThat(visitor.page().locator("main")).containsText("灵溪镇断线路 7 号");
            } finally {
                stage.resume("approval");
            }
            visitor.press("再提交一次").open(draft + "/school-address");
            assertThat(visitor.page().locator("input.govuk-input")).hasValue("灵溪镇断线路 7 号");
        }
    }

    @Test
    void a_page_that_cannot_be_shown_says_which_service_is_missing() {
        try (var visitor = Visitor.onPhone()) {
            visitor.login("founder1");
            stage.halt("notification");
            try {
                visitor.open("/inbox").shot("service-away-page");
                assertThat(visitor.heading()).isEqualTo("暂时无法办理");
                assertThat(visitor.page().locator("main")).containsText("消息服务暂时连不上");
            } finally {
                stage.resume("notification");
            }
        }
    }

    @Test
    void what_is_typed_is_saved_by_itself_and_found_at_another_device() {
        try (var desk = Visitor.atDesk();
                var phone = Visitor.onPhone()) {
            var draft = begun(desk);
            desk.open(draft + "/school-name");
            desk.page().locator("input.govuk-input").pressSequentially("苍南县灵溪镇接续幼儿园");
            assertThat(desk.page().locator(".saved")).containsText("已自动保存");

            phone.login("founder1").open(draft + "/school-name");
            assertThat(phone.page().locator("input.govuk-input")).hasValue("苍南县灵溪镇接续幼儿园");
        }
    }

    @Test
    void names_with_script_and_rare_characters_are_shown_as_they_were_typed() {
        try (var visitor = Visitor.atDesk()) {
            var name = "<script>alert(1)</script>𠮷㐂😀\"'&幼儿园";
            var draft = begun(visitor);
            visitor.page().onDialog(dialog -> assertThat(dialog.message()).isEmpty());
            visitor.open(draft + "/school-name");
            visitor.page().fill("input.govuk-input", name);
            visitor.press("保存并继续").open(draft + "/check").shot("rare-characters");
            assertThat(visitor.page().locator("#row-school-name")).containsText(name);
            visitor.open("/applications");
            assertThat(visitor.page().locator("main")).containsText(name);
        }
    }

    @Test
    void ten_thousand_characters_in_a_line_are_refused_and_kept() {
        try (var visitor = Visitor.onPhone()) {
            visitor.open(begun(visitor) + "/school-name");
            visitor.page().fill("input.govuk-input", LONG);
            visitor.press("保存并继续").shot("ten-thousand");

            assertThat(visitor.page().locator(".govuk-error-summary")).isVisible();
            assertThat(visitor.page().locator("input.govuk-input")).hasValue(LONG);
            PageCheck.all(visitor, "a line of ten thousand characters");
        }
    }

    @Test
    void a_login_survives_a_restart_of_the_gateway() {
        try (var visitor = Visitor.atDesk()) {
            var draft = begun(visitor);
            visitor.open(draft + "/school-address");
            visitor.page().fill("input.govuk-input", "灵溪镇重启路 1 号");
            stage.halt("gateway");
            stage.resume("gateway");

            visitor.press("保存并继续").open(draft + "/school-address");
            assertThat(visitor.page().locator("input.govuk-input")).hasValue("灵溪镇重启路 1 号");
        }
    }

    /** Somebody logged in with a fresh draft; gives its path. */
    static String begun(Visitor visitor) {
        visitor.open(
                "/check?region=330327&stand=new&matter=PS02&entry=direct&kind=KG"
                        + "&classification=NON_PROFIT&facts=none");
        visitor.press("开始申请").answerLogin("founder1");
        return visitor.path();
    }

    /** As if the time were over: the session's cookie is gone, and the issuer's too. */
    static void logOut(Visitor visitor) {
        for (var cookie : List.of("LIANSHEN_PORTAL", "LIANSHEN_IDENTITY")) {
            visitor.context()
                    .clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
        }
    }
}
