package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.client.api.FreshCreditCode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each officer's part of a case, from acceptance to delivery, and what keeps officers apart. */
class OfficerIT {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Test
    void a_kindergarten_is_worked_by_every_bureau_at_a_desk() {
        var caseId = Officers.filed("苍南县灵溪镇经办幼儿园");
        try (var edu = Visitor.atDesk();
                var leader = Visitor.atDesk();
                var mz = Visitor.atDesk()) {
            var examiner = new Officers(login(edu, "edu1"), caseId);
            claim(examiner);
            accept(examiner);
            agree("scjg1", caseId);
            agree("bb1", caseId);
            agree(login(mz, "mz1"), "mz1", caseId);
            examiner.open();
            assertThat(edu.page().locator(".desk")).containsText("审查与决定不能由同一人办理");
            edu.shot("officer-case-decide");

            decide(new Officers(login(leader, "edu2"), caseId));
            examiner.open();
            edu.follow("制发办学许可证");
            examiner.take("制发办学许可证");
            var registrar = new Officers(mz, caseId).open();
            mz.follow("办理法人登记").choose("准予设立登记");
            mz.page().fill("[name=creditCode]", code());
            mz.shot("officer-registration");
            registrar.take("办理法人登记");
            examiner.open();
            edu.follow("送达").choose("电子送达");
            examiner.take("送达");
            examiner.step("archive").take("归档");
            assertThat(examiner.state()).contains("已归档");
            edu.shot("officer-case-archived");
            edu.open("/view?lang=en&back=/tasks/cases/" + caseId);
            var paper = edu.page().locator("li", named("Notice of acceptance (PDF)"));
            assertThat(paper.locator("[lang=zh-CN]")).containsText("受理通知书");
        }
    }

    private static void claim(Officers examiner) {
        var edu = examiner.visitor();
        edu.open("/tasks?show=unclaimed");
        PageCheck.all(edu, "worklist");
        edu.shot("officer-worklist");
        examiner.open();
        edu.press("认领");
        assertThat(edu.page().locator(".desk")).containsText("本部门经办人：您本人");
    }

    private static void accept(Officers examiner) {
        var edu = examiner.visitor();
        assertThat(edu.page().locator("main")).containsText("幼儿园　非营利性");
        PageCheck.all(edu, "case of an officer");
        edu.shot("officer-case").follow("受理");
        PageCheck.all(edu, "acceptance");
        edu.shot("officer-acceptance");
        examiner.take("受理");
        assertThat(examiner.state()).contains("并联审查中");
    }

    private static void decide(Officers decider) {
        decider.open();
        decider.visitor().follow("作出决定").choose("准予许可").shot("officer-decision");
        assertThat(decider.visitor().page().locator("main")).containsText("幼儿园　非营利性");
        decider.take("作出决定");
        assertThat(decider.state()).contains("准予许可");
    }

    private static void agree(String user, String caseId) {
        try (var visitor = Visitor.atDesk()) {
            agree(login(visitor, user), user, caseId);
        }
    }

    private static void agree(Visitor visitor, String user, String caseId) {
        var officer = new Officers(visitor, caseId).open();
        visitor.shot("officer-case-" + user).follow("出具意见").choose("同意");
        PageCheck.all(visitor, "opinion of " + user);
        visitor.shot("officer-opinion-" + user);
        officer.take("出具意见");
        assertThat(visitor.page().locator("#opinions")).containsText("同意");
    }

    @Test
    void a_site_is_inspected_with_a_phone() {
        var caseId = Officers.filed("苍南县灵溪镇勘验幼儿园");
        new Meanwhile(Stage.shared().client(), caseId).accept();
        try (var visitor = Visitor.onPhone()) {
            var officer = new Officers(login(visitor, "edu1"), caseId).open();
            PageCheck.all(visitor, "case on a phone");
            visitor.shot("officer-case");
            officer.step("site-inspection").fill(Map.of("on", LocalDate.now(CHINA).toString()));
            visitor.choose("您本人").choose("苍南县教育局经办人二");
            PageCheck.all(visitor, "site inspection");
            visitor.shot("officer-inspection");
            officer.take("安排现场勘验").step("site-inspection-result");
            officer.fill(Map.of("faults", "0", "report", "场地、消防、食堂均符合要求。"));
            photograph(visitor);
            assertThat(visitor.page().locator("[name=report]")).hasValue("场地、消防、食堂均符合要求。");
            PageCheck.all(visitor, "inspection with a photograph");
            visitor.shot("officer-inspection-result");
            officer.take("记录勘验结果");
            assertThat(visitor.page().locator(".timeline")).containsText("场地、消防、食堂均符合要求");
            assertThat(visitor.page().locator(".photos img")).hasCount(1);
        }
    }

    private static void photograph(Visitor visitor) {
        var photo = new FilePayload("大门.png", "image/png", visitor.picture());
        visitor.page().setInputFiles("#photos", photo);
        visitor.press("先上传照片，暂不记录结果");
        assertThat(visitor.page().locator(".photos img")).hasCount(1);
    }

    @Test
    void who_comes_second_is_told_and_loses_nothing() {
        var caseId = Officers.filed("苍南县灵溪镇冲突幼儿园");
        try (var one = Visitor.atDesk();
                var other = Visitor.atDesk()) {
            var first = new Officers(login(one, "edu1"), caseId).step("supplement-notice");
            var second = new Officers(login(other, "edu2"), caseId).open();
            one.page().fill("[name=reason]", "验资报告缺少出具日期。");
            other.press("认领");
            assertThat(other.page().locator(".desk")).containsText("您本人");
            first.confirm("一次性告知补正");
            assertThat(one.page().locator("main")).containsText("本案有了新的进展");
            assertThat(one.page().locator("main")).containsText("苍南县教育局经办人二：");
            assertThat(one.page().locator("[name=reason]")).hasValue("验资报告缺少出具日期。");
            PageCheck.all(one, "moved");
            one.shot("officer-moved");

            second.step("acceptance").take("受理");
            first.confirm("一次性告知补正");
            assertThat(one.heading()).contains("现在不能办理");
            assertThat(one.page().locator("main")).containsText("苍南县教育局经办人二：");
            assertThat(one.page().locator("main")).containsText("验资报告缺少出具日期。");
            PageCheck.all(one, "shut");
            one.shot("officer-shut");
        }
    }

    @Test
    void what_is_masked_is_seen_for_a_reason() {
        var caseId = Officers.filed("苍南县灵溪镇脱敏幼儿园");
        try (var visitor = Visitor.atDesk();
                var founder = Visitor.onPhone();
                var consulted = Visitor.atDesk()) {
            var officer = new Officers(login(visitor, "edu1"), caseId).open();
            assertThat(visitor.page().locator("main")).not().containsText("330327198001010008");
            visitor.follow("谁查看过完整内容");
            assertThat(visitor.page().locator("main")).containsText("还没有人查看过");
            visitor.open("/tasks/cases/" + caseId + "/reveal?field=founder.citizenNumber");
            visitor.press("留下理由并查看");
            PageCheck.all(visitor, "reveal");
            visitor.page().fill("[name=reason]", "与身份证原件核对");
            visitor.press("留下理由并查看");
            assertThat(visitor.page().locator(".panel")).containsText("330327198001010008");
            visitor.shot("officer-revealed");

            officer.open().visitor().follow("谁查看过完整内容");
            assertThat(visitor.page().locator("main li"))
                    .containsText(Pattern.compile("身份证号码.*教育局，您本人.*与身份证原件核对"));
            new Officers(login(consulted, "mz1"), caseId).open();
            assertThat(consulted.page().locator("a[href$='/reveals']")).hasCount(0);
            readByItsFounder(login(founder, "founder1").open("/cases/" + caseId));
        }
    }

    /** Which bureau looked at what, and why; not which officer. */
    private static void readByItsFounder(Visitor founder) {
        founder.follow("谁查看过您的完整信息");
        assertThat(founder.page().locator("#reveals li"))
                .containsText(Pattern.compile("身份证号码.*教育局.*与身份证原件核对"));
        assertThat(founder.page().locator("#reveals")).not().containsText("经办人");
        PageCheck.all(founder, "who has looked");
        founder.shot("case-reveals");
    }

    @Test
    void a_supervisor_sees_the_load_reassigns_and_puts_somebody_in_charge() {
        var caseId = Officers.filed("苍南县灵溪镇督办幼儿园");
        try (var officer = Visitor.atDesk();
                var supervisor = Visitor.atDesk()) {
            new Officers(login(officer, "edu1"), caseId).open();
            officer.press("认领");
            assertThat(officer.page().locator(".desk")).containsText("您本人");
            login(supervisor, "supervisor1");
            assertThat(supervisor.heading()).isEqualTo("督办");
            PageCheck.all(supervisor, "supervision");
            supervisor.shot("watch");
            var watched = new Officers(supervisor, caseId).step("handover");
            supervisor.choose("教育局");
            supervisor.page().selectOption("[name=to]", "p-0004");
            assertThat(supervisor.page().locator("option:checked")).containsText("教育局经办人二");
            watched.fill(Map.of("reason", "经办人休假"));
            supervisor.shot("officer-reassign");
            watched.take("移交");
            assertThat(supervisor.page().locator(".desk")).containsText("苍南县教育局经办人二");

            watched.step("handover");
            supervisor.choose("民政局");
            supervisor.page().selectOption("[name=to]", "p-0006");
            watched.fill(Map.of("reason", "无人认领，指派经办"));
            watched.take("移交");
            assertThat(supervisor.page().locator(".desk")).containsText("苍南县民政局经办人");
        }
    }

    @Test
    void another_countys_officer_and_a_founder_see_nothing() {
        var caseId = Officers.filed("苍南县灵溪镇外县幼儿园");
        try (var stranger = Visitor.atDesk();
                var founder = Visitor.atDesk()) {
            new Officers(login(stranger, "edu-longgang"), caseId).open();
            assertThat(stranger.heading()).isEqualTo("没有找到这个页面");
            new Officers(login(founder, "founder1"), caseId).open();
            assertThat(founder.heading()).isEqualTo("您不能办理这一项");
        }
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String code() {
        return FreshCreditCode.of("52", "330327", ThreadLocalRandom.current());
    }

    private static Visitor login(Visitor visitor, String user) {
        return visitor.login(user);
    }
}
