package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the public says is answered by officers of the licensing bureau, once. */
class FeedbackIT {
    private final Stage stage = Stage.shared();
    private final Voices voices = new Voices(stage);

    @Test
    void who_complained_sees_what_the_bureau_found_and_the_school_s_page_counts_it() {
        var school = Licensed.named(stage, "苍南县灵溪镇被投诉幼儿园");
        try (var citizen = Visitor.onPhone();
                var officer = Visitor.atDesk()) {
            citizen.open("/complaints?institution=" + school.id());
            citizen.choose("收费或者退费").press("提交投诉");
            assertThat(main(citizen)).containsText("主管部门会去核实");

            officer.login("edu1").follow("投诉与差评");
            officer.click(row(officer, school.name()).getByText("登记结果"));
            officer.press("登记结果").shot("feedback-empty");
            assertThat(main(officer)).containsText("请选择“核实的结果”");
            officer.choose("投诉属实，已经处理").press("登记结果").shot("feedback-answered");
            assertThat(main(officer)).containsText("投诉人在投诉页面可以看到结果");
            assertThat(row(officer, school.name())).hasCount(0);
            officer.follow("已答复的投诉").shot("feedback-past");
            assertThat(row(officer, school.name())).containsText("投诉属实");

            citizen.page().reload();
            assertThat(main(citizen)).containsText("投诉属实，已经处理");
            citizen.open(school.path());
            assertThat(main(citizen)).containsText("查实的投诉：1 件");
        }
    }

    @Test
    void of_two_officers_who_answer_the_same_the_second_is_told_and_changes_nothing() {
        var school = Licensed.named(stage, "苍南县灵溪镇两人答复幼儿园");
        var path = "/feedback/complaints/" + voices.complaint(school);
        try (var quick = Visitor.withoutScripts();
                var slow = Visitor.atDesk()) {
            quick.login("edu1").open(path).choose("经核实，投诉不属实");
            slow.login("edu2").open(path).choose("投诉属实，已经处理");
            quick.press("登记结果");
            slow.press("登记结果").shot("feedback-too-late");
            assertThat(main(slow)).containsText("这一次的选择没有登记");
            assertThat(main(slow)).containsText("经核实，投诉不属实");
            assertThat(slow.button("登记结果")).hasCount(0);
        }
    }

    @Test
    void who_rated_badly_is_called_back_and_the_choice_is_kept_while_the_register_is_down() {
        var matter = "CALL-" + UUID.randomUUID().toString().substring(0, 8);
        var path = "/feedback/ratings/" + voices.badRating(matter);
        try (var officer = Visitor.onPhone()) {
            officer.login("edu1").open("/feedback").shot("feedback-phone");
            assertThat(row(officer, matter)).containsText("非常不满意");
            officer.click(row(officer, matter).getByText("登记回访"));
            assertThat(officer.path()).isEqualTo(path);
            officer.choose("作了解释");
            stage.halt("registry");
            try {
                officer.press("登记回访").shot("feedback-away");
                assertThat(main(officer)).containsText("不能确定是否已经提交");
                assertThat(officer.page().getByLabel("作了解释")).isChecked();
            } finally {
                stage.resume("registry");
            }
            officer.press("登记回访");
            assertThat(main(officer)).containsText("计入公开数据");
            assertThat(row(officer, matter)).hasCount(0);
            officer.open(path);
            assertThat(main(officer)).containsText("已经登记过回访结果");
        }
    }

    @Test
    void other_bureaus_do_not_find_it_and_other_counties_see_nothing_of_it() {
        var school = Licensed.named(stage, "苍南县灵溪镇他局不见幼儿园");
        var path = "/feedback/complaints/" + voices.complaint(school);
        try (var other = Visitor.atDesk();
                var stranger = Visitor.atDesk()) {
            other.login("mz1");
            assertThat(other.page().locator("nav.places")).not().containsText("投诉");
            stranger.login("edu-longgang").open("/feedback");
            assertThat(row(stranger, school.name())).hasCount(0);
            stranger.open(path);
            assertThat(stranger.heading()).isEqualTo("没有找到这个页面");
        }
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().locator("main");
    }

    private static Locator row(Visitor visitor, String text) {
        return visitor.page().locator("tbody tr", new Page.LocatorOptions().setHasText(text));
    }
}
