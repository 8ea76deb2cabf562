package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The window fills in and files for a founder who asked for it (代办). */
class OnBehalfIT {
    private static final String SCHOOL = "苍南县灵溪镇代办幼儿园";
    private static final String QUIZ =
            "/check?region=330327&stand=new&matter=PS02&entry=direct&kind=KG"
                    + "&classification=NON_PROFIT&facts=none";

    @Test
    void an_officer_files_what_stays_the_founders_and_withdraws_nothing() {
        try (var founder = Visitor.onPhone();
                var officer = Visitor.atDesk()) {
            founder.login("founder2").open(QUIZ);
            new FilingWalk(founder, SCHOOL).begin();
            var code = code(founder);
            take(officer, code);

            var walk = new FilingWalk(officer, SCHOOL).fill().submit();
            assertThat(walk.caseNumber()).contains("330327");
            officer.shot("behalf-submitted");
            var path = officer.path().replace("/submitted", "");
            officer.open(path).shot("behalf-case");
            PageCheck.all(officer, "case of somebody else's");
            assertThat(officer.page().locator("main")).containsText("请由申请人本人登录办理");
            for (var own : List.of("/steps/withdrawal", "/rating")) {
                assertThat(officer.page().locator("a[href$='" + own + "']")).hasCount(0);
                officer.open(path + own).shot("behalf-not-covered");
                assertThat(officer.heading()).isEqualTo("您不能办理这一项");
                assertThat(officer.page().locator("main")).containsText("请由申请人本人登录办理");
                officer.open(path);
            }

            officer.press("停止代办").open(path);
            assertThat(officer.heading()).isEqualTo("您不能办理这一项");
            founder.open(path).shot("behalf-founders-case");
            assertThat(founder.page().locator("main")).containsText("指定代办人员");
        }
    }

    @Test
    void what_an_officer_may_do_ends_when_the_founder_says_so() {
        try (var founder = Visitor.atDesk();
                var officer = Visitor.onPhone()) {
            founder.login("founder2").open(QUIZ);
            new FilingWalk(founder, SCHOOL).begin();
            var draft = founder.path();
            take(officer, code(founder));

            founder.open(draft + "/mandate").press("结束委托");
            officer.open(draft).shot("behalf-ended");
            assertThat(officer.page().locator("main")).containsText("请向申请人索取新的代办码");
            assertThat(officer.page().locator(".behalf")).hasCount(0);
            assertThat(remembers(officer)).isFalse();
        }
    }

    @Test
    void who_logs_in_after_an_officer_is_at_home_whether_or_not_the_officer_logged_out() {
        try (var founder = Visitor.atDesk();
                var shared = Visitor.atDesk()) {
            founder.login("founder2").open(QUIZ);
            new FilingWalk(founder, SCHOOL).begin();
            take(shared, code(founder));
            shared.press("退出登录");
            assertThat(remembers(shared)).isFalse();
            shared.login("edu1").open("/window");
            shared.click(shared.button("开始代办").first());
            NothingLostIT.logOut(shared);
            assertThat(remembers(shared)).isTrue();

            shared.login("founder1");
            assertThat(shared.path()).isEqualTo("/applications");
            assertThat(shared.heading()).isEqualTo("我的申请");
            assertThat(remembers(shared)).isFalse();
        }
    }

    @Test
    void an_officer_who_acts_saves_files_of_other_cases_as_the_officer() {
        var caseId = supplied("验资报告.pdf");
        try (var founder = Visitor.onPhone();
                var officer = Visitor.atDesk()) {
            founder.login("founder2").open(QUIZ);
            new FilingWalk(founder, SCHOOL).begin();
            take(officer, code(founder));
            officer.open("/tasks/cases/" + caseId).follow("验资报告.pdf");
            var href = officer.page().locator("#viewer a").first().getAttribute("href");
            var answer = officer.context().request().get(Stage.shared().url() + href);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
            assertThat(remembers(officer)).isTrue();
        }
    }

    /** A case of somebody else, with a file. */
    private static String supplied(String file) {
        var caseId = Officers.filed("苍南县灵溪镇另案幼儿园");
        new Meanwhile(Stage.shared().client(), caseId).demand("M05");
        try (var visitor = Visitor.atDesk()) {
            visitor.login("founder1").open("/cases/" + caseId).follow("补正材料");
            var paper = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
            visitor.page()
                    .locator("#documents-M05")
                    .setInputFiles(new FilePayload(file, "application/pdf", paper));
            visitor.press("上传");
            assertThat(visitor.page().locator("main")).containsText(file);
            visitor.press("提交补正材料");
            assertThat(visitor.page().locator(".lanes")).containsText("举办者补齐全部材料");
        }
        return caseId;
    }

    private static boolean remembers(Visitor visitor) {
        return visitor.context().cookies().stream()
                .anyMatch(cookie -> cookie.name.equals("LIANSHEN_BEHALF"));
    }

    @Test
    void a_wrong_code_is_said_at_its_field_and_stays_there() {
        try (var officer = Visitor.atDesk()) {
            officer.login("edu1").open("/window");
            officer.fill(officer.page().locator("#window-code"), "abcde fghjk");
            officer.press("接受委托").shot("behalf-wrong-code");
            assertThat(officer.page().locator(".govuk-error-message")).containsText("代办码");
            assertThat(officer.page().locator("#window-code")).hasValue("abcde fghjk");
        }
    }

    @Test
    void a_code_is_kept_after_the_login_ended_and_while_the_service_is_down() {
        try (var officer = Visitor.withoutScripts()) {
            officer.login("edu1").open("/window");
            officer.fill(officer.page().locator("#window-code"), "abcde fghjk");
            NothingLostIT.logOut(officer);
            officer.press("接受委托").answerLogin("edu1");
            assertThat(officer.page().locator("main")).containsText("您刚才填写的内容都还在");
            assertThat(officer.page().locator("#window-code")).hasValue("abcde fghjk");
            Stage.shared().halt("approval");
            try {
                officer.press("接受委托").shot("behalf-away");
                assertThat(officer.page().locator("main")).containsText("abcde fghjk");
            } finally {
                Stage.shared().resume("approval");
            }
            officer.press("再提交一次");
            assertThat(officer.page().locator("#window-code")).hasValue("abcde fghjk");
        }
    }

    @Test
    void what_only_forms_do_is_not_done_by_its_address() {
        try (var officer = Visitor.atDesk()) {
            officer.login("edu1");
            for (var what : new String[] {"acting", "rest", "end"}) {
                officer.open("/window/" + what);
                assertThat(officer.path()).isEqualTo("/window");
            }
        }
    }

    /** The code that the founder is told on the draft's page. */
    private static String code(Visitor founder) {
        founder.follow("不方便自己填写？请窗口人员代为办理").shot("behalf-mandate");
        founder.press("生成代办码");
        assertThat(founder.page().locator(".govuk-error-summary")).isVisible();
        founder.choose("自己操作不便").choose("我同意窗口工作人员按上面的范围代我办理，并对申请内容的真实性负责");
        founder.press("生成代办码").shot("behalf-code");
        return Visitor.text(founder.page(), "#code");
    }

    private static void take(Visitor officer, String code) {
        officer.login("edu1").open("/window");
        officer.fill(officer.page().locator("#window-code"), code);
        officer.press("接受委托").shot("behalf-window");
        officer.click(officer.button("开始代办").first());
        assertThat(officer.page().locator(".behalf")).containsText("您正在代申请人办理");
    }
}
