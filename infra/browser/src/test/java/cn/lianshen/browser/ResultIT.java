package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a founder has in hand at the end: the licence as files, the case on paper. */
class ResultIT {
    private static final String SCHOOL = "苍南县灵溪镇𠮷㐂幼儿园";
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final int A4_WIDTH = 680; // pixels between margins of 15 mm
    private final Stage stage = Stage.shared();

    @Test
    void the_licence_is_downloaded_as_pdf_and_as_ofd_from_the_decided_case() {
        try (var visitor = Visitor.onPhone()) {
            var meanwhile = granted(SCHOOL);
            visitor.login("founder1").open("/cases/" + meanwhile.caseId());
            assertThat(visitor.page().locator("h1")).containsText(SCHOOL);
            assertThat(visitor.page().locator("#licence a")).hasCount(4);
            PageCheck.all(visitor, "decided case");
            visitor.shot("case-licence");

            assertThat(file(visitor, meanwhile, "original.pdf")).startsWith("%PDF-");
            assertThat(file(visitor, meanwhile, "duplicate.pdf")).startsWith("%PDF-");
            assertThat(file(visitor, meanwhile, "original.ofd")).startsWith("PK");
            assertThat(file(visitor, meanwhile, "duplicate.ofd")).startsWith("PK");
        }
    }

    @Test
    void while_the_register_is_down_the_case_is_shown_and_says_what_is_missing() {
        try (var visitor = Visitor.atDesk()) {
            var meanwhile = granted("苍南县灵溪镇名录幼儿园");
            visitor.login("founder1");
            stage.halt("registry");
            try {
                visitor.open("/cases/" + meanwhile.caseId()).shot("case-register-away");
                assertThat(visitor.page().locator("main")).containsText("准予许可");
                assertThat(visitor.page().locator("#licence")).containsText("暂时连不上");
                assertThat(visitor.page().locator("#licence a")).hasCount(0);
            } finally {
                stage.resume("registry");
            }
        }
    }

    @Test
    void the_case_prints_on_a_few_sheets_of_a4_with_nothing_cut() {
        try (var visitor = Visitor.atDesk()) {
            var meanwhile = granted("苍南县灵溪镇" + "长".repeat(30) + "幼儿园");
            visitor.login("founder1").open("/cases/" + meanwhile.caseId());
            var paper = visitor.page().pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(SHEET.matcher(new String(paper, ISO_8859_1)).results().count())
                    .isBetween(1L, 3L);

            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visitor.page().setViewportSize(A4_WIDTH, 1_000);
            PageCheck.noWiderThanTheScreen(visitor, "case on paper");
            assertThat(visitor.page().locator("nav.places")).isHidden();
            assertThat(visitor.page().locator(".lanes")).isVisible();
            assertThat(visitor.page().getByText("幼儿园　非营利性")).isVisible();
            visitor.shot("case-on-paper");
        }
    }

    private static String file(Visitor visitor, Meanwhile meanwhile, String name) {
        var address = Stage.shared().url() + "/cases/" + meanwhile.caseId() + "/licence/" + name;
        APIResponse answer = visitor.context().request().get(address);
        assertThat(answer.status()).as(name).isEqualTo(200);
        return new String(answer.body(), 0, 5, ISO_8859_1);
    }

    private Meanwhile granted(String school) {
        var form = KindergartenForm.nonProfit(school);
        var cases = stage.client().casesAs("founder1");
        var caseId = CaseStanding.of(cases.file(UUID.randomUUID().toString(), form)).caseId();
        var meanwhile = new Meanwhile(stage.client(), caseId);
        meanwhile.accept();
        meanwhile.agree();
        meanwhile.grant();
        return meanwhile;
    }
}
