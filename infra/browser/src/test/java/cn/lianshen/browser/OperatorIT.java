package cn.lianshen.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.client.api.KindergartenForm;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What operators do by hand: replay, give up, send again. */
class OperatorIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String LETTERS = "/operations/dead-letters";
    private static final String CONTACT = "/api/v1/notification/contacts/webhook";
    private final Stage stage = Stage.shared();

    @Test
    void a_dead_letter_is_read_replayed_and_given_up_with_a_reason() {
        var caseId = StrayEvent.publish(stage);
        try (var visitor = Visitor.atDesk()) {
            visitor.login("operator1");
            assertThat(visitor.path()).isEqualTo("/operations");
            var letter = LETTERS + "/registry/" + caseId;
            await().atMost(SOON)
                    .until(() -> visitor.open(LETTERS).page().content().contains(letter));

            assertThat(visitor.page().content()).doesNotContain("<script>alert");
            visitor.open(letter).press("按顺序重放");
            assertThat(visitor.path()).isEqualTo(letter + "?did=stopped");
            assertThat(Visitor.text(visitor.page(), ".note")).contains("仍然无法处理");

            assertThat(visitor.page().content()).doesNotContain("<script>alert");
            visitor.press("按顺序重放");
            assertThat(visitor.page().locator("ol.cards > li").count()).isOne();

            visitor.page().locator("a[href*='/letters/']").first().click();
            var form = visitor.path();
            visitor.press("放弃这条死信");
            assertThat(Visitor.text(visitor.page(), "#reason-error")).contains("请填写原因");
            visitor.page().fill("#reason", "测试事件，没有对应的办件");
            visitor.press("放弃这条死信");

            assertThat(visitor.path()).isEqualTo(LETTERS + "?did=discarded");
            assertThat(visitor.page().content()).doesNotContain(letter);
            visitor.open(letter);
            assertThat(Visitor.text(visitor.page(), ".empty")).contains("没有待处理的事件");
            visitor.open(form);
            assertThat(visitor.path()).isEqualTo(LETTERS + "?did=discarded");
        }
    }

    @Test
    void the_audit_of_a_day_is_exported_line_by_line_and_long_questions_are_refused() {
        file("founder1");
        try (var visitor = Visitor.atDesk()) {
            visitor.login("operator1");
            var file = ask(visitor, "/operations/audit/export");
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers())
                    .hasEntrySatisfying(
                            "content-disposition", it -> assertThat(it).contains("audit-"));
            assertThat(file.text().lines())
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("{") && line.contains("previousHash"));
            var actor = "/operations/audit?actor=" + "x".repeat(10_000);
            assertThat(ask(visitor, actor).status()).isEqualTo(414);
            assertThat(visitor.open(actor).heading()).isEqualTo("内容太长");
            visitor.open("/operations/audit?actor=<script>alert(1)</script>&caseNumber=%25_");
            assertThat(visitor.page().content()).doesNotContain("<script>alert");
            assertThat(Visitor.text(visitor.page(), ".empty")).contains("没有符合条件的记录");
        }
    }

    private APIResponse ask(Visitor visitor, String path) {
        var asked = RequestOptions.create().setHeader("Accept", "text/html");
        return visitor.context().request().get(stage.url() + path, asked);
    }

    @Test
    void what_was_sent_goes_out_once_more_however_often_the_form_is_sent() {
        try (var receiver = new Receiver();
                var visitor = Visitor.atDesk()) {
            listen(receiver, "founder2");
            file("founder2");
            await().atMost(SOON).until(() -> !receiver.heard("notice").isEmpty());
            visitor.login("operator1").open("/operations/deliveries?state=SENT&channel=WEBHOOK");
            visitor.page().locator("tbody a").last().click();
            var page = visitor.path();
            var form = form(visitor);
            int before = receiver.heard("notice").size();

            visitor.page().fill("#reason", "收件人来电称未收到");
            visitor.press("重新发送");
            await().atMost(SOON).until(() -> receiver.heard("notice").size() == before + 1);
            visitor.context().request().post(stage.url() + page, form);

            visitor.open(page);
            assertThat(visitor.page().locator("h2:has-text('人工重发记录') + ul > li").count()).isOne();
            assertThat(receiver.heard("notice")).hasSize(before + 1);
            assertThat(receiver.heard("notice"))
                    .extracting(each -> each.path("delivery").asString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void nobody_else_gets_in() {
        try (var visitor = Visitor.atDesk()) {
            visitor.login("founder1").open("/operations");
            assertThat(visitor.heading()).isEqualTo("您不能办理这一项");
        }
    }

    /** The form of this page, as if it had been sent from another tab. */
    private static RequestOptions form(Visitor visitor) {
        var form = FormData.create();
        visitor.page()
                .locator("main input[type=hidden]")
                .all()
                .forEach(
                        field -> form.set(field.getAttribute("name"), field.getAttribute("value")));
        return RequestOptions.create()
                .setHeader("Accept", "text/html")
                .setForm(form.set("reason", "再发一次"))
                .setMaxRedirects(0);
    }

    private void listen(Receiver receiver, String user) {
        stage.client().putAs(user, CONTACT, Map.of("address", receiver.url())).ok();
        await().atMost(SOON).until(() -> !receiver.heard("confirmation").isEmpty());
        var code = receiver.heard("confirmation").getFirst().path("code").asString();
        stage.client().postAs(user, CONTACT + "/confirmation", Map.of("code", code), Map.of()).ok();
    }

    private void file(String user) {
        var form = KindergartenForm.nonProfit("苍南县灵溪镇回声幼儿园");
        stage.client().casesAs(user).file(UUID.randomUUID().toString(), form).ok();
    }
}
