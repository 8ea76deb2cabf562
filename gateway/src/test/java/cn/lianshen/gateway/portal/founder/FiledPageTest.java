package cn.lianshen.gateway.portal.founder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** An application form that its founder reads again. */
class FiledPageTest {
    private final FormTree form = FormTree.empty();

    @Test
    void answers_stand_under_the_headings_of_the_form_as_they_were_asked() {
        form.put("item", "PS02");
        form.put("founder.type", "INDIVIDUAL");
        form.put("founder.citizenNumber", "330327********0008");
        form.put("school.canteen", true);
        form.put("school.openingFundYuan", 2_000_000);

        assertThat(groups()).extracting(FiledPage.Group::title).containsExactly("举办者", "学校");
        assertThat(groups().getFirst().rows())
                .contains(
                        new FiledPage.Row("由谁举办？", "个人"),
                        new FiledPage.Row("身份证号码", "330327********0008"));
        assertThat(groups().getLast().rows())
                .contains(
                        new FiledPage.Row("设食堂吗？", "是"),
                        new FiledPage.Row("开办资金（元）", "2,000,000"),
                        new FiledPage.Row("提供住宿吗？", "（没有填写）"));
    }

    @Test
    void what_was_told_of_materials_is_read_again_by_their_names() {
        form.put("item", "PS02");
        form.put("answers.M05", "已到位。");
        form.put("answers.M06", " ");

        assertThat(groups().getLast())
                .isEqualTo(
                        new FiledPage.Group("材料的文字说明", List.of(new FiledPage.Row("验资报告", "已到位。"))));
    }

    @Test
    void of_a_school_of_the_register_the_licence_is_named() {
        form.put("item", "PS06");
        form.put("existing.institutionId", "5b1c");
        form.put("existing.licenceNumber", "教民133032769999999号");
        form.put("school.principal", "林晓梅");

        assertThat(groups().getLast().rows())
                .contains(
                        new FiledPage.Row("校长（园长）", "林晓梅"),
                        new FiledPage.Row("办学许可证编号", "教民133032769999999号"));
    }

    private List<FiledPage.Group> groups() {
        var report = new Reference.Material("M05", "验资报告", "", null);
        var names =
                new Reference(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(report));
        return new FiledPage(form, names, words()).groups();
    }

    private static Words words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("words/form", "words/founder", "words/frame");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.CHINESE);
    }
}
