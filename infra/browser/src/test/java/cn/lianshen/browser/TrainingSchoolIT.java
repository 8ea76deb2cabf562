package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.client.api.FreshCreditCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * A training school for profit from the first question to the licence in the founder's hands, with
 * each officer's part; market supervision registers it.
 */
class TrainingSchoolIT {
    private static final List<String> ASKED = List.of("scjg1", "mz1", "bb1", "ty1");

    @Test
    void a_training_school_for_profit_goes_its_whole_way_at_desks() {
        whole(Visitor::atDesk, "苍南县向阳体育培训有限公司");
    }

    @Test
    void a_training_school_for_profit_goes_its_whole_way_on_the_narrowest_phones() {
        whole(Visitor::onPhone, "苍南县向海体育培训有限公司");
    }

    private static void whole(Supplier<Visitor> browser, String school) {
        try (var founder = browser.get()) {
            var caseId = file(founder, school);
            as(browser, "edu1", caseId, edu -> edu.step("acceptance").take("受理"));
            ASKED.forEach(user -> as(browser, user, caseId, TrainingSchoolIT::agree));
            as(browser, "edu2", caseId, TrainingSchoolIT::grant);
            as(browser, "edu1", caseId, edu -> edu.step("licence").take("制发办学许可证"));
            as(browser, "scjg1", caseId, TrainingSchoolIT::register);
            as(browser, "edu1", caseId, TrainingSchoolIT::deliver);
            result(founder, caseId, school);
        }
    }

    private static String file(Visitor founder, String school) {
        var walk = new FilingWalk(founder, school);
        walk.quiz("校外培训机构（非学科类）", "营利性", "都没有", "成年人", "体育").begin();
        founder.answerLogin("founder1");
        walk.fill();
        founder.shot("training-tasks");
        walk.submit();
        assertThat(walk.caseNumber()).matches("[0-9]{20,32}");
        founder.follow("查看办理进度").shot("training-progress");
        var caseId = founder.path().split("/", -1)[2];
        founder.follow("查看每份材料：已提交的、共享取得的、还缺的").shot("training-materials");
        assertThat(founder.page().locator("main")).containsText("市场监督管理局");
        return caseId;
    }

    private static void as(
            Supplier<Visitor> browser, String user, String caseId, Consumer<Officers> part) {
        try (var visitor = browser.get()) {
            part.accept(new Officers(visitor.login(user), caseId));
            visitor.shot("training-after-" + user);
        }
    }

    private static void agree(Officers asked) {
        asked.step("opinions").visitor().choose("同意");
        asked.take("出具意见");
    }

    private static void grant(Officers decider) {
        decider.step("decision").visitor().choose("准予许可");
        decider.take("作出决定");
    }

    private static void register(Officers registrar) {
        registrar.step("registration").visitor().choose("准予设立登记");
        var code = FreshCreditCode.of("91", "330327", ThreadLocalRandom.current());
        registrar.visitor().page().fill("[name=creditCode]", code);
        registrar.take("办理法人登记");
    }

    private static void deliver(Officers lead) {
        lead.step("delivery").visitor().choose("电子送达");
        lead.take("送达");
    }

    private static void result(Visitor founder, String caseId, String school) {
        founder.open("/cases/" + caseId);
        assertThat(founder.page().locator("h1")).containsText(school);
        assertThat(founder.page().locator("main")).containsText("法人登记已办好，统一社会信用代码 91");
        assertThat(founder.page().locator("#licence a")).hasCount(4);
        founder.shot("training-licence");
        var href = founder.page().locator("#licence a").first().getAttribute("href");
        var file = founder.context().request().get(Stage.shared().url() + href);
        assertThat(file.status()).isEqualTo(200);
        assertThat(new String(file.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        founder.open("/inbox").shot("training-inbox");
        assertThat(founder.page().locator("main")).containsText("法人登记");
    }
}
