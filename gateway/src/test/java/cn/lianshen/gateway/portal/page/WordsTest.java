package cn.lianshen.gateway.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

class WordsTest {

    @Test
    void days_in_sentences_of_services_are_written_as_people_write_them() {
        assertThat(words(Locale.CHINESE).dated("教育局将在 2026-11-30 前决定是否受理。"))
                .isEqualTo("教育局将在2026年11月30日前决定是否受理。");
        assertThat(words(Locale.ENGLISH).dated("decided by 2026-11-30 at the latest"))
                .isEqualTo("decided by 30 November 2026 at the latest");
    }

    @Test
    void a_month_is_written_as_people_write_it() {
        assertThat(words(Locale.CHINESE).month("2026-11")).isEqualTo("2026年11月");
        assertThat(words(Locale.ENGLISH).month("2026-11")).isEqualTo("November 2026");
    }

    @Test
    void sentences_follow_each_other_as_the_language_has_it() {
        assertThat(words(Locale.CHINESE).dated("一局送达结果。 另一局办理登记。")).isEqualTo("一局送达结果。另一局办理登记。");
        assertThat(words(Locale.ENGLISH).dated("One delivers. Another registers."))
                .isEqualTo("One delivers. Another registers.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frame",
                "guide",
                "form",
                "founder",
                "officer",
                "citizen",
                "feedback",
                "behalf",
                "channel",
                "operator",
                "sources"
            })
    void everything_is_said_in_both_languages(String bundle) throws IOException {
        assertThat(keys(bundle + "_en")).containsExactlyElementsOf(keys(bundle));
    }

    private static List<String> keys(String bundle) throws IOException {
        var words = new Properties();
        var place = new ClassPathResource("words/" + bundle + ".properties");
        try (var file = place.getInputStream()) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames().stream().sorted().toList();
    }

    private static Words words(Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("words/frame");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, locale);
    }
}
