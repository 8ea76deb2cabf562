package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A founder who hears of a case by mail or text message, as far as was chosen on the page. */
class PostIT {
    private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");
    private static final String ACCEPTED = "申请已受理";
    private final Stage stage = Stage.shared();

    @Test
    void a_mailbox_is_confirmed_told_what_was_chosen_and_left_alone_once_taken_away() {
        try (var post = new MailPost(stage.port("SMTP"));
                var visitor = Visitor.atDesk()) {
            walk(visitor, post, "邮箱在哪里", "founder2@county.example.cn");
        }
    }

    @Test
    void a_mobile_number_is_confirmed_told_what_was_chosen_and_left_alone_once_taken_away() {
        try (var post = new TextPost(stage.port("SMS"));
                var visitor = Visitor.onPhone()) {
            walk(visitor, post, "12345", "13800001234");
        }
    }

    private void walk(Visitor visitor, Post post, String wrong, String address) {
        visitor.login("founder2").open("/inbox/channels");
        name(visitor, post, wrong, address);
        confirm(visitor, post);
        assertThat(visitor.page().content()).doesNotContain(address);
        visitor.page().getByLabel("进展类").uncheck();
        visitor.press("保存选择").shot("post-" + post.channel());

        var told = accepted();
        await().atMost(Duration.ofSeconds(60)).until(() -> heard(post).size() == 1);
        assertThat(heard(post).getFirst()).contains("/inbox").doesNotContain(told);
        assertThat(post.letters()).noneMatch(letter -> letter.contains("申请已提交"));

        visitor.open("/inbox/channels");
        visitor.click(visitor.page().locator("button:has-text('不再使用')"));
        assertThat(visitor.page().locator(".note")).containsText("不再发到那里");
        var untold = accepted();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> inbox(visitor).contains(untold + "）已受理"));
        assertThat(heard(post)).hasSize(1);
    }

    private static void name(Visitor visitor, Post post, String wrong, String address) {
        var field = visitor.page().locator("#contact-" + post.channel());
        visitor.click(visitor.page().locator("a[href$='/" + post.channel() + "']"));
        visitor.fill(field, wrong);
        visitor.press("发送验证码");
        assertThat(field).hasValue(wrong);
        assertThat(visitor.page().locator("#contact-" + post.channel() + "-error")).isVisible();
        PageCheck.all(visitor, "wrong address of " + post.channel());
        visitor.fill(field, address);
        visitor.press("发送验证码");
    }

    private static void confirm(Visitor visitor, Post post) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !post.letters().isEmpty());
        var code = CODE.matcher(post.letters().getLast());
        assertThat(code.find()).isTrue();
        visitor.fill(visitor.page().locator("[name='contact.code']"), code.group());
        visitor.press("确认");
        assertThat(visitor.page().locator(".note")).containsText("已验证");
    }

    /** The number of a new case, which was accepted meanwhile. */
    private String accepted() {
        var form = KindergartenForm.nonProfit("苍南县灵溪镇来信幼儿园");
        var cases = stage.client().casesAs("founder2");
        var filed = CaseStanding.of(cases.file(UUID.randomUUID().toString(), form));
        new Meanwhile(stage.client(), filed.caseId()).accept();
        return filed.caseNumber();
    }

    private static List<String> heard(Post post) {
        return post.letters().stream().filter(letter -> letter.contains(ACCEPTED)).toList();
    }

    private static String inbox(Visitor visitor) {
        return visitor.open("/inbox").page().locator("main").innerText();
    }
}
