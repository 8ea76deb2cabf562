package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Messages: each leads its reader to the case that it is about. */
class InboxIT {
    private static final int PAGE = 25;

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
    void messages_are_turned_over_by_the_page_and_the_newest_come_first() {
        var caseId = Officers.filed("苍南县灵溪镇翻页幼儿园");
        var meanwhile = new Meanwhile(Stage.shared().client(), caseId);
        meanwhile.accept();
        IntStream.range(0, PAGE + 1).forEach(_ -> meanwhile.touch());
        try (var visitor = Visitor.onPhone()) {
            var older = visitor.page().getByText("更早的消息");
            var cards = visitor.page().locator("main .cards li");
            visitor.login("mz1");
            shown(visitor, older);
            assertThat(cards).hasCount(PAGE);
            assertThat(visitor.page().getByText("较新的消息")).hasCount(0);
            visitor.follow("更早的消息").shot("inbox-older");
            assertThat(cards).not().hasCount(0);
            PageCheck.all(visitor, "older messages");
            visitor.follow("较新的消息");
            assertThat(cards).hasCount(PAGE);
            assertThat(older).isVisible();
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
        shown(visitor, link);
        return link;
    }

    /** Messages come a moment after what they are about. */
    private static void shown(Visitor visitor, Locator link) {
        await("the inbox to show " + link)
                .pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> visitor.open("/inbox").heading().equals("消息") && link.count() > 0);
    }
}
