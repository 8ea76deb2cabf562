package cn.lianshen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FounderFilingIT {

    @Test
    void a_kindergarten_is_filed_at_a_desk() {
        try (var visitor = Visitor.atDesk()) {
            file(visitor, "苍南县灵溪镇向阳幼儿园");
        }
    }

    @Test
    void a_kindergarten_is_filed_on_the_narrowest_phone() {
        try (var visitor = Visitor.onPhone()) {
            file(visitor, "苍南县灵溪镇向海幼儿园");
        }
    }

    @Test
    void a_kindergarten_is_filed_without_scripts() {
        try (var visitor = Visitor.withoutScripts()) {
            file(visitor, "苍南县灵溪镇向前幼儿园");
        }
    }

    @Test
    void a_kindergarten_is_filed_by_keyboard_alone() {
        try (var visitor = Visitor.byKeyboard()) {
            var walk = new FilingWalk(visitor, "苍南县灵溪镇向学幼儿园").quiz().begin();
            visitor.answerLogin("founder1");
            walk.fill().submit();
            assertThat(walk.caseNumber()).matches("[0-9]{20,32}");
        }
    }

    private static void file(Visitor visitor, String school) {
        var walk = new FilingWalk(visitor, school);
        visitor.open("/").shot("01-home");
        walk.quiz();
        visitor.shot("02-result");
        walk.begin();
        visitor.answerLogin("founder1");
        visitor.shot("03-tasks");
        walk.fill();
        visitor.shot("05-tasks-done");
        assertThat(visitor.page().locator(".tag.is-done").count())
                .isEqualTo(visitor.page().locator(".govuk-task-list__item").count());
        visitor.follow("核对填写的内容").shot("06-check");
        visitor.follow("没有问题，下一步").shot("07-consent");
        visitor.page().goBack();
        visitor.page().goBack();
        walk.submit();
        visitor.shot("08-submitted");
        assertThat(walk.caseNumber()).matches("[0-9]{20,32}");
        visitor.follow("查看办理进度").shot("09-progress");
        assertThat(visitor.heading()).contains(school);
        readAgain(visitor);
        visitor.open("/inbox").shot("10-inbox");
        visitor.open("/applications").shot("11-applications");
    }

    /** What was filed, with the number masked and nothing to change. */
    private static void readAgain(Visitor visitor) {
        assertThat(Visitor.text(visitor.page(), "main")).contains("幼儿园　非营利性");
        visitor.follow("查看申请表：提交时填写的内容").shot("12-form");
        assertThat(Visitor.text(visitor.page(), "main"))
                .contains("非营利性", "陈海燕", "江湾路 1 号", "2,000,000", "材料内容属实")
                .doesNotContain("330327198001010008");
        assertThat(visitor.page().locator("main form").count()).isZero();
    }
}
