package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Where a founder wants to hear of a case besides the inbox. */
class ChannelsIT {
    private static final String CODE = "[name='contact.code']";

    @Test
    void an_own_system_is_named_confirmed_by_code_given_its_kinds_and_taken_away() {
        try (var receiver = new Receiver();
                var visitor = Visitor.onPhone()) {
            visitor.login("founder1").open("/inbox").follow("用邮件、短信等方式通知我");
            assertThat(visitor.page().locator("main")).not().containsText("还没有开通");
            check(visitor, "channels");
            name(visitor, receiver);
            confirm(visitor, receiver);
            choose(visitor);
            visitor.click(visitor.page().locator("button:has-text('不再使用')"));
            assertThat(visitor.page().locator(".note")).containsText("不再发到那里");
            assertThat(visitor.page().locator("main")).containsText("没有登记");
        }
    }

    private static void name(Visitor visitor, Receiver receiver) {
        visitor.click(visitor.page().locator("a[href$='/webhook']"));
        visitor.press("发送验证码");
        assertThat(visitor.page().locator("#contact-webhook-error")).containsText("接收地址");
        visitor.page().fill("#contact-webhook", "ftp://没有这样的地址/<script>");
        visitor.press("发送验证码");
        assertThat(visitor.page().locator("#contact-webhook-error")).isVisible();
        assertThat(visitor.page().locator("#contact-webhook")).hasValue("ftp://没有这样的地址/<script>");
        check(visitor, "channel-address-wrong");
        visitor.page().fill("#contact-webhook", receiver.url());
        visitor.press("发送验证码");
        var secret = requireNonNull(visitor.page().locator("#secret").textContent());
        visitor.shot("channel-secret").open("/inbox/channels/webhook/code");
        assertThat(visitor.page().content()).doesNotContain(secret);
        check(visitor, "channel-code");

        visitor.open("/inbox/channels/webhook");
        visitor.page().fill("#contact-webhook", receiver.url());
        visitor.press("发送验证码");
        assertThat(visitor.page().locator(".govuk-error-summary")).containsText("秒后重新获取");
        visitor.follow("填写验证码");
    }

    private static void confirm(Visitor visitor, Receiver receiver) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !receiver.heard("confirmation").isEmpty());
        var code = receiver.heard("confirmation").getLast().path("code").asString();
        visitor.page().fill(CODE, code.equals("000000") ? "000001" : "000000");
        visitor.press("确认");
        assertThat(visitor.page().locator("#contact-code-error")).containsText("验证码不正确");
        check(visitor, "channel-code-wrong");
        visitor.page().fill(CODE, code.substring(0, 3) + " " + code.substring(3));
        visitor.press("确认");
        assertThat(visitor.page().locator(".note")).containsText("已验证");
        assertThat(visitor.page().content()).doesNotContain(receiver.url());
    }

    private static void choose(Visitor visitor) {
        visitor.page().getByLabel("进展类").uncheck();
        check(visitor, "channels-used");
        visitor.press("保存选择");
        assertThat(visitor.page().locator(".note")).containsText("已保存您的选择");
        assertThat(visitor.page().getByLabel("进展类")).not().isChecked();
        assertThat(visitor.page().getByLabel("待办类")).isChecked();
    }

    @Test
    void officers_read_what_their_bureau_is_told_in_the_inbox_only() {
        try (var visitor = Visitor.atDesk()) {
            visitor.login("edu1").open("/inbox");
            assertThat(visitor.page().locator("a[href='/inbox/channels']")).hasCount(0);
            visitor.open("/inbox/channels");
            assertThat(visitor.heading()).isEqualTo("您不能办理这一项");
        }
    }

    private static void check(Visitor visitor, String name) {
        PageCheck.all(visitor, name);
        visitor.shot(name);
    }
}
