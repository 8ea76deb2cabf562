package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the public register holds of a school is shown to its founder, and not asked. */
class ExistingSchoolIT {
    private static final String CHANGE_OF_ADDRESS =
            "/check?region=330327&stand=existing&matter=PS05d&classification=NON_PROFIT&facts=none&kind=";
    private final Stage stage = Stage.shared();

    @Test
    void a_founder_moves_a_school_that_was_licensed_here_and_types_the_new_address_only() {
        var school = Licensed.named(stage, "苍南县灵溪镇迁址幼儿园");
        try (var visitor = Visitor.onPhone()) {
            var draft = begin(visitor, "PRI", "founder1");
            visitor.follow("现有的学校");
            PageCheck.all(visitor, "choice of a school");
            visitor.shot("school-choice");
            choose(visitor, school.name());

            assertThat(visitor.page().locator("h1")).containsText(school.name());
            assertThat(visitor.page().locator("main")).containsText("取自学校名录");
            assertThat(visitor.page().locator("main")).containsText("已经按名录改正");
            assertThat(visitor.page().locator(".held")).containsText("灵溪镇江湾路 1 号");
            PageCheck.all(visitor, "school as the register has it");
            visitor.shot("school-held").open(draft).shot("school-tasks");
            assertThat(visitor.page().locator("main")).not().containsText("学校名称");

            new FilingWalk(visitor, "").fill();
            visitor.follow("办学地址").shot("school-now");
            assertThat(visitor.page().locator(".note").first()).containsText("灵溪镇江湾路 1 号");
            visitor.page().fill("[name='school.address']", "浙江省温州市苍南县灵溪镇新址路 9 号");
            visitor.press("保存并继续").open(draft);
            new FilingWalk(visitor, "").submit();
            visitor.follow("查看办理进度");
            assertThat(visitor.page().locator("h1")).containsText(school.name());
        }
    }

    @Test
    void a_school_is_found_without_scripts_and_what_is_wrong_in_the_register_is_said() {
        var school = Licensed.named(stage, "苍南县灵溪镇更正幼儿园");
        try (var visitor = Visitor.withoutScripts()) {
            var draft = begin(visitor, "KG", "founder2");
            visitor.follow("现有的学校");
            visitor.page().fill("#q", "一");
            visitor.press("查找");
            assertThat(visitor.page().locator("#q-error")).isVisible();
            visitor.page().fill("#q", "<script>alert(1)</script>𠮷㐂😀");
            visitor.press("查找");
            assertThat(visitor.page().locator(".empty")).containsText("没有查到");
            visitor.page().fill("#q", school.number());
            visitor.press("查找").shot("school-found");
            choose(visitor, school.name());

            visitor.press("改为自己填写");
            assertThat(visitor.page().locator("#existing-correction-error")).isVisible();
            visitor.page().fill("textarea", "园长应为林小梅，名录里是林晓梅。");
            visitor.press("改为自己填写");
            assertThat(visitor.page().locator("[name='existing.licenceNumber']"))
                    .not()
                    .hasValue("");
            visitor.open(draft + "/school-people");
            assertThat(visitor.page().locator("[name='school.principal']")).hasValue("林晓梅");
            visitor.open(draft + "/check").shot("school-corrected");
            assertThat(visitor.page().locator("main")).containsText("园长应为林小梅");

            visitor.open(draft + "/existing").follow("不自己填写，从学校名录里选");
            assertThat(visitor.heading()).contains("现有的学校");
        }
    }

    @Test
    void while_the_register_is_down_the_founder_types_what_the_licence_says() {
        try (var visitor = Visitor.atDesk()) {
            var draft = begin(visitor, "KG", "founder2");
            stage.halt("registry");
            try {
                visitor.open(draft + "/school?q=幼儿园").shot("school-register-away");
                assertThat(visitor.page().locator(".note")).containsText("学校名录暂时连不上");
                PageCheck.all(visitor, "choice of a school without the register");
                visitor.follow("照许可证自己填写");
                visitor.page().fill("[name='existing.licenceNumber']", "教民133032760000019号");
                visitor.press("保存并继续");
                assertThat(visitor.path()).isEqualTo(draft);
                assertThat(visitor.page().locator("main")).containsText("学校名称");
            } finally {
                stage.resume("registry");
            }
        }
    }

    private static String begin(Visitor visitor, String kind, String user) {
        visitor.open(CHANGE_OF_ADDRESS + kind).press("开始申请").answerLogin(user);
        return visitor.path();
    }

    private static void choose(Visitor visitor, String school) {
        visitor.click(
                visitor.page()
                        .locator(
                                "li",
                                new com.microsoft.playwright.Page.LocatorOptions()
                                        .setHasText(school))
                        .locator("button")
                        .first());
    }
}
