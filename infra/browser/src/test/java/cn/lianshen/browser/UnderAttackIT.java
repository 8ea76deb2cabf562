package cn.lianshen.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is typed into public pages, or sent to them, is answered by a page that is whole. */
class UnderAttackIT {
    private static final List<String> TYPED =
            List.of(
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "\0",
                    "幼\0儿园",
                    "' OR '1'='1' --",
                    "%%%%",
                    "____",
                    "${7*7}__${7*7}__",
                    "🙂🙂🙂",
                    "𠮷㐂",
                    "ＡＢＣ　幼儿園",
                    "../../etc/passwd",
                    "x".repeat(10_000),
                    "幼".repeat(10_000));
    private static final List<String> PAGES =
            List.of(
                    "/institutions?name=",
                    "/institutions?place=",
                    "/institutions?number=",
                    "/institutions?state=",
                    "/institutions?name=幼儿园&after=",
                    "/institutions/",
                    "/verify?number=",
                    "/verify?token=",
                    "/publicity?region=",
                    "/publicity/",
                    "/complaints?institution=",
                    "/complaints/",
                    "/figures?region=",
                    "/guides/330327/",
                    "/check?region=");
    private final Stage stage = Stage.shared();
    private final Licensed school = Licensed.named(stage, "苍南县灵溪镇有证𠮷㐂幼儿园");

    @Test
    void every_public_page_answers_whatever_stands_in_its_address() {
        try (var visitor = Visitor.withoutScripts()) {
            for (var page : PAGES) {
                for (var typed : TYPED) {
                    var what = page + typed.substring(0, Math.min(30, typed.length()));
                    var answer = get(visitor, page + URLEncoder.encode(typed, UTF_8));
                    var html = answer.text();
                    assertThat(answer.status()).as(what).isLessThan(500);
                    assertThat(html).as(what).contains("<h1", "</html>").doesNotContain("49__");
                    assertThat(html)
                            .as(what)
                            .doesNotContain("<script>alert")
                            .doesNotContain("<img src=x");
                }
            }
        }
    }

    @Test
    void wildcards_list_nothing_and_what_was_typed_stays() {
        try (var visitor = Visitor.onPhone()) {
            for (var typed : List.of("%%%%", "____", "%25_")) {
                visitor.open("/institutions?name=" + URLEncoder.encode(typed, UTF_8));
                assertThat(text(visitor)).doesNotContain(school.name());
            }
            visitor.open("/institutions?name=" + "幼".repeat(10_000)).shot("institutions-long");
            assertThat(Visitor.text(visitor.page(), "#name-error")).contains("200");
            assertThat(visitor.page().inputValue("#name")).hasSize(10_000);
            PageCheck.noWiderThanTheScreen(visitor, "a look-up with 10,000 characters");
        }
    }

    @Test
    void an_objection_that_is_too_long_is_refused_at_its_field_and_kept() {
        var id = Publicised.named(stage, "<script>alert(1)</script>苍南县𠮷㐂🙂幼儿园");
        try (var visitor = Visitor.onPhone()) {
            visitor.open("/publicity/" + id).shot("publicity-hostile");
            assertThat(visitor.page().content()).doesNotContain("<script>alert");
            visitor.page().fill("#objection", "异".repeat(10_000));
            visitor.press("提交异议").shot("objection-long");
            assertThat(Visitor.text(visitor.page(), "#objection-error")).contains("2000");
            assertThat(visitor.page().inputValue("#objection")).hasSize(10_000);
            PageCheck.noWiderThanTheScreen(visitor, "an objection with 10,000 characters");
        }
    }

    @Test
    void forged_forms_are_refused_with_a_page() {
        try (var visitor = Visitor.atDesk()) {
            visitor.open("/verify");
            for (var page : List.of("/verify", "/complaints", "/publicity/" + school.id())) {
                var form = FormData.create().set("_csrf", "forged").set("complaint", "FEES");
                var answer =
                        visitor.context().request().post(stage.url() + page, asked().setForm(form));
                assertThat(answer.status()).as(page).isEqualTo(403);
                assertThat(answer.text()).as(page).contains("页面已过期", "</html>");
            }
        }
    }

    @Test
    void files_that_are_too_large_empty_or_no_licences_are_refused_with_what_to_do() {
        for (var format : List.of("pdf", "ofd")) {
            assertThat(school.file(stage, format)).hasSizeBetween(10_000, 512 * 1024);
        }
        try (var visitor = Visitor.onPhone()) {
            hand(visitor, "扫描件.pdf", new byte[1_600_000]);
            visitor.shot("verify-too-large");
            assertThat(visitor.heading()).isEqualTo("内容太大");
            assertThat(text(visitor)).contains("超过 1 MB，没有查验", "二维码");
            PageCheck.noWiderThanTheScreen(visitor, "a licence that is too large");
            visitor.follow("回到查验页面");
            hand(visitor, "<script>照片.jpg", "\u00ff\u00d8JFIF".getBytes(UTF_8));
            visitor.shot("verify-photo");
            assertThat(Visitor.text(visitor.page(), "#file-error"))
                    .contains("<script>照片.jpg", "不是 PDF 或 OFD");
            hand(visitor, "空.pdf", new byte[0]);
            assertThat(Visitor.text(visitor.page(), "#file-error")).contains("是空的");
        }
    }

    private static void hand(Visitor visitor, String name, byte[] file) {
        if (!visitor.path().equals("/verify")) {
            visitor.open("/verify");
        }
        visitor.page()
                .locator("#file")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
        visitor.press("查验文件");
    }

    private APIResponse get(Visitor visitor, String path) {
        return visitor.context().request().get(stage.url() + path, asked());
    }

    private static RequestOptions asked() {
        return RequestOptions.create().setHeader("Accept", "text/html");
    }

    private static String text(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }
}
