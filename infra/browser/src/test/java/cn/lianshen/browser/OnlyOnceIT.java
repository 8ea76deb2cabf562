package cn.lianshen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Submitting twice, and submitting what one may not. */
class OnlyOnceIT {
    private final Stage stage = Stage.shared();

    @Test
    void however_often_it_is_submitted_there_is_one_case() {
        try (var visitor = Visitor.atDesk()) {
            var school = "苍南县灵溪镇一次幼儿园";
            var draft = NothingLostIT.begun(visitor);
            new FilingWalk(visitor, school).fill();
            visitor.open(draft + "/consent");
            var token = csrf(visitor);

            var places =
                    IntStream.range(0, 3)
                            .mapToObj(_ -> submit(visitor, draft, token))
                            .map(answer -> String.valueOf(answer.headers().get("location")))
                            .distinct()
                            .toList();

            assertThat(places).hasSize(1);
            assertThat(places.getFirst()).matches("/cases/[0-9a-f-]{36}/submitted");
            assertThat(cases(places.getFirst().split("/", -1)[2])).isOne();
            visitor.open(draft);
            assertThat(visitor.path()).startsWith("/cases/");
        }
    }

    @Test
    void a_forged_form_is_refused() {
        try (var visitor = Visitor.atDesk()) {
            var draft = NothingLostIT.begun(visitor);

            var answer = submit(visitor, draft, "forged");

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("页面已过期");
        }
    }

    @Test
    void another_founders_pages_are_not_found() {
        try (var owner = Visitor.atDesk();
                var other = Visitor.atDesk()) {
            var draft = NothingLostIT.begun(owner);
            other.login("founder2");

            other.open(draft);
            assertThat(other.heading()).isEqualTo("没有找到这个页面");
            other.open(draft + "/school-name").shot("not-found");
            assertThat(other.heading()).isEqualTo("没有找到这个页面");
        }
    }

    @Test
    void officers_are_told_that_these_pages_are_not_theirs() {
        try (var visitor = Visitor.atDesk()) {
            visitor.login("edu1").open("/applications").shot("forbidden");

            assertThat(visitor.heading()).isEqualTo("您不能办理这一项");
        }
    }

    private static APIResponse submit(Visitor visitor, String draft, String token) {
        var form = FormData.create().set("_csrf", token).set("consent", "yes");
        return visitor.context()
                .request()
                .post(
                        Stage.shared().url() + draft + "/consent",
                        RequestOptions.create()
                                .setHeader("Accept", "text/html")
                                .setForm(form)
                                .setMaxRedirects(0));
    }

    private static String csrf(Visitor visitor) {
        return visitor.page().locator("main input[name=_csrf]").first().inputValue();
    }

    private long cases(String caseId) {
        var mine = stage.client().casesAs("founder1").list().ok().json().path("items");
        return StreamSupport.stream(mine.spliterator(), false)
                .filter(line -> line.path("caseId").asString().equals(caseId))
                .count();
    }
}
