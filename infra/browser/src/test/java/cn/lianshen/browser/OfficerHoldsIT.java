package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Officers' pages with strange names, without scripts, and when a login ends. */
class OfficerHoldsIT {
    private static final String HOSTILE = "<script>alert(1)</script>𠮷㐂😀\"'&幼儿园";
    private static final String WIDE = "W".repeat(58) + "幼儿";

    @Test
    void names_with_script_and_rare_characters_are_shown_wherever_officers_meet_them() {
        var caseId = Officers.filed(HOSTILE);
        try (var edu = Visitor.atDesk()) {
            edu.page().onDialog(dialog -> assertThat(dialog.message()).isEmpty());
            var officer = new Officers(edu.login("edu1"), caseId);
            shown(edu, "/tasks/cases/" + caseId);
            edu.press("认领");
            assertThat(edu.page().locator(".desk")).containsText("您本人");
            shown(edu, "/tasks?show=mine");
            shown(edu, "/tasks/cases/" + caseId + "/steps/supplement-notice");
            shown(edu, "/tasks/cases/" + caseId + "/steps/release");
            shown(edu, "/tasks/cases/" + caseId + "/steps/decision");
            officer.step("supplement-notice").fill(Map.of("reason", HOSTILE));
            edu.choose("申办报告（M01）").shot("officer-hostile");
            officer.take("一次性告知补正");
            assertThat(edu.page().locator(".timeline")).containsText(HOSTILE);
            PageCheck.valid(edu, "a case with a hostile name");
            edu.open("/tasks/search?by=name&q=" + "%3Cscript%3E");
            assertThat(edu.page().locator("script:text('alert(1)')")).hasCount(0);
            edu.open("/tasks/search?q=%22%3E%3Cimg src=x onerror=alert(2)%3E𠮷");
            assertThat(edu.page().locator("main img")).hasCount(0);
            assertThat(edu.page().locator("#q")).hasValue("\"><img src=x onerror=alert(2)>𠮷");
        }
    }

    private static void shown(Visitor visitor, String path) {
        visitor.open(path);
        assertThat(visitor.page().locator("main")).containsText(HOSTILE);
        assertThat(visitor.page().locator("main script")).hasCount(0);
    }

    @Test
    void the_longest_name_breaks_no_page_on_a_phone() {
        var caseId = Officers.filed(WIDE);
        try (var phone = Visitor.onPhone()) {
            phone.login("edu1");
            for (var path : new String[] {"", "/steps/acceptance", "/reveal?field=founder.name"}) {
                phone.open("/tasks/cases/" + caseId + path);
                PageCheck.noWiderThanTheScreen(phone, path);
            }
            phone.open("/tasks/cases/" + caseId).press("认领");
            assertThat(phone.page().locator(".desk")).containsText("您本人");
            phone.open("/tasks?show=mine").shot("officer-worklist-wide");
            assertThat(phone.page().locator("main")).containsText(WIDE);
            PageCheck.noWiderThanTheScreen(phone, "the worklist");
        }
    }

    @Test
    void a_case_is_claimed_answered_and_decided_without_scripts() {
        var caseId = Officers.filed("苍南县灵溪镇无脚本幼儿园");
        try (var edu = Visitor.withoutScripts();
                var leader = Visitor.withoutScripts()) {
            var examiner = new Officers(edu.login("edu1"), caseId).open();
            edu.press("认领").follow("受理");
            examiner.take("受理");
            for (var user : new String[] {"scjg1", "mz1", "bb1"}) {
                agree(user, caseId);
            }
            var decider = new Officers(leader.login("edu2"), caseId).open();
            leader.follow("作出决定").choose("准予许可");
            leader.page().locator("[name=template]").first().check();
            decider.take("作出决定");
            assertThat(decider.state()).contains("准予许可");
            assertThat(leader.page().locator(".timeline")).containsText("第三十八条");
        }
    }

    private static void agree(String user, String caseId) {
        try (var visitor = Visitor.withoutScripts()) {
            var officer = new Officers(visitor.login(user), caseId).open();
            visitor.follow("出具意见").choose("同意");
            visitor.page().locator("[name=template]").first().check();
            officer.take("出具意见");
            assertThat(visitor.page().locator("#opinions")).containsText("同意");
        }
    }

    @Test
    void what_an_officer_typed_is_there_again_after_the_login_ended() {
        var caseId = Officers.filed("苍南县灵溪镇续登幼儿园");
        try (var edu = Visitor.atDesk()) {
            var officer = new Officers(edu.login("edu1"), caseId).step("supplement-notice");
            officer.fill(Map.of("reason", "验资报告缺少出具日期。"));
            NothingLostIT.logOut(edu);
            officer.confirm("一次性告知补正");
            edu.answerLogin("edu1");

            assertThat(edu.page().locator("main")).containsText("您刚才填写的内容都还在");
            assertThat(edu.page().locator("[name=reason]")).hasValue("验资报告缺少出具日期。");
            edu.page().locator("[name=materials]").first().check();
            officer.take("一次性告知补正");
        }
    }

    @Test
    void a_claim_sent_after_the_login_is_over_leads_to_the_case() {
        var caseId = Officers.filed("苍南县灵溪镇续认领幼儿园");
        try (var edu = Visitor.withoutScripts()) {
            new Officers(edu.login("edu1"), caseId).open();
            NothingLostIT.logOut(edu);
            edu.press("认领").answerLogin("edu1");
            assertThat(edu.path()).isEqualTo("/tasks/cases/" + caseId);
            edu.press("认领");
            assertThat(edu.page().locator(".desk")).containsText("您本人");
        }
    }

    @Test
    void a_reason_to_look_is_kept_after_the_login_ended_and_while_the_service_is_down() {
        var caseId = Officers.filed("苍南县灵溪镇续查看幼儿园");
        var why = "与身份证原件核对";
        try (var edu = Visitor.withoutScripts()) {
            edu.login("edu1");
            edu.open("/tasks/cases/" + caseId + "/reveal?field=founder.citizenNumber");
            edu.page().fill("[name=reason]", why);
            NothingLostIT.logOut(edu);
            edu.press("留下理由并查看").answerLogin("edu1");
            assertThat(edu.page().locator("main")).containsText("您刚才填写的内容都还在");
            assertThat(edu.page().locator("[name=reason]")).hasValue(why);
            Stage.shared().halt("approval");
            try {
                edu.press("留下理由并查看").shot("officer-reveal-away");
                assertThat(edu.page().locator("main")).containsText(why);
            } finally {
                Stage.shared().resume("approval");
            }
            edu.press("再提交一次");
            assertThat(edu.page().locator(".panel")).containsText("330327198001010008");
        }
    }

    @Test
    void the_other_language_shows_the_same_page_after_a_refused_claim_and_a_missing_reason() {
        var caseId = Officers.filed("苍南县灵溪镇双语幼儿园");
        try (var edu = Visitor.withoutScripts()) {
            new Officers(edu.login("edu2"), caseId).open();
            new Meanwhile(Stage.shared().client(), caseId).claim("edu1");
            edu.press("认领").follow("English");
            assertThat(edu.path()).startsWith("/tasks?show=");
            var reveal = "/tasks/cases/" + caseId + "/reveal?field=founder.name";
            edu.open(reveal).press("Record the reason and show").follow("中文");
            assertThat(edu.path()).isEqualTo(reveal);
        }
    }

    @Test
    void demands_of_bureaus_come_together_in_the_one_notice() {
        var caseId = Officers.filed("苍南县灵溪镇合并幼儿园");
        demand("mz1", caseId, "章程缺少党建条款。");
        demand("scjg1", caseId, "拟用名称与章程不一致。");
        try (var edu = Visitor.atDesk()) {
            var officer = new Officers(edu.login("edu1"), caseId).open();
            assertThat(edu.page().locator("#demands")).containsText("民政局：章程缺少党建条款。");
            officer.step("supplement-notice");
            assertThat(edu.page().locator("[name=reason]"))
                    .hasValue("M12：章程缺少党建条款。\nM12：拟用名称与章程不一致。");
            PageCheck.all(edu, "the one notice");
            edu.shot("officer-merged");
            officer.take("一次性告知补正");
        }
    }

    private static void demand(String user, String caseId, String reason) {
        try (var visitor = Visitor.atDesk()) {
            var officer = new Officers(visitor.login(user), caseId).step("demands");
            visitor.page().check("[name=materials][value=M12]");
            officer.fill(Map.of("reason", reason)).take("提出补正需求");
        }
    }

    @Test
    void what_one_gives_back_a_colleague_takes() {
        var caseId = Officers.filed("苍南县灵溪镇取消认领幼儿园");
        try (var edu = Visitor.atDesk();
                var other = Visitor.onPhone()) {
            var officer = new Officers(edu.login("edu1"), caseId).open();
            edu.press("认领");
            var colleague = new Officers(other.login("edu2"), caseId).open();
            assertThat(other.page().locator(".desk")).containsText("苍南县教育局经办人一");
            other.page().evaluate("window.stayed = true");
            edu.open("/tasks?show=mine").shot("officer-mine");
            officer.step("release").fill(Map.of("reason", "外出学习")).take("取消认领");
            assertThat(edu.page().locator(".desk")).containsText("无人认领");
            assertThat(edu.page().locator(".timeline")).containsText("外出学习");

            assertThat(other.page().locator(".desk")).containsText("无人认领");
            assertThat(other.page().evaluate("window.stayed")).isEqualTo(true);
            colleague.open();
            other.press("认领");
            assertThat(other.page().locator(".desk")).containsText("您本人");
            assertThat(other.page().locator(".timeline")).containsText("苍南县教育局经办人一");
            other.shot("officer-taken-over");
        }
    }
}
