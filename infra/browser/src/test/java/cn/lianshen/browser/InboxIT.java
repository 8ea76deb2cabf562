package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Messages: each leads its reader to the case that it is about. */
class InboxIT {

    @Test
    void an_officer_is_led_from_a_message_to_the_case_at_the_own_desk() {
        var school = "苍南县灵溪镇消息幼儿园";
        var caseId = Officers.filed(school);
        try (var visitor = Visitor.atDesk()) {
            visitor.login("edu1");
            var link = told(visitor, "/tasks/cases/" + caseId);
            PageCheck.all(visitor, "inbox of an officer");
            visitor.shot("officer-inbox");
            visitor.click(link);
            assertThat(visitor.page().locator("h1")).containsText(school);
            assertThat(visitor.path()).isEqualTo("/tasks/cases/" + caseId);
        }
    }

    @Test
    void who_opens_no_cases_is_promised_no_messages_of_them() {
        try (var visitor = Visitor.onPhone()) {
            visitor.login("operator1").open("/inbox");
            assertThat(visitor.page().locator(".empty")).hasText("还没有消息。");
        }
    }

    /** The way to a case, once a message of it has come. */
    private static Locator told(Visitor visitor, String path) {
        var link = visitor.page().locator("main a[href='" + path + "']").first();
        await("a message of " + path)
                .pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> visitor.open("/inbox").heading().equals("消息") && link.count() > 0);
        return link;
    }
}
