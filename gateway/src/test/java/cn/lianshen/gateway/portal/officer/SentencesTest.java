package cn.lianshen.gateway.portal.officer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.Reference.Material;
import cn.lianshen.gateway.portal.reference.Reference.Named;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What services say of codes, in words. */
class SentencesTest {

    @Test
    void bureaus_materials_stages_and_conditions_are_called_by_their_names() {
        assertThat(plain(Locale.CHINESE, "以下部门尚未出具意见：SCJG、MZ。"))
                .isEqualTo("以下部门尚未出具意见：市场监督管理局、民政局。");
        assertThat(plain(Locale.CHINESE, "还缺以下材料：M05。")).isEqualTo("还缺以下材料：验资报告。");
        assertThat(plain(Locale.CHINESE, "以下环节尚未完成：SITE_INSPECTION。")).isEqualTo("以下环节尚未完成：现场勘验。");
        assertThat(plain(Locale.CHINESE, "以下前置条件尚未确认：PC-NEED。"))
                .isEqualTo("以下前置条件尚未确认：设立须符合当地教育发展的需求。");
    }

    @Test
    void names_are_parted_as_the_language_does_and_what_has_no_name_stays() {
        assertThat(plain(Locale.ENGLISH, "Missing: SCJG、M05."))
                .isEqualTo("Missing: 市场监督管理局, 验资报告.");
        assertThat(plain(Locale.ENGLISH, "Save it as PDF.")).isEqualTo("Save it as PDF.");
    }

    private static String plain(Locale language, String sentence) {
        var condition =
                new Possible.Condition("PC-NEED", "设立须符合当地教育发展的需求。", null, "TO_JUDGE", false, null);
        var possible =
                new Possible(1, "EDU", List.of(), null, List.of(), List.of(), List.of(condition));
        var reference =
                new Reference(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Named("SCJG", "市场监督管理局"), new Named("MZ", "民政局")),
                        List.of(),
                        List.of(new Material("M05", "验资报告", "金额", null)));
        return new Sentences(possible, reference, words(language)).plain(sentence);
    }

    private static Words words(Locale language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("words/officer", "words/frame");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, language);
    }
}
