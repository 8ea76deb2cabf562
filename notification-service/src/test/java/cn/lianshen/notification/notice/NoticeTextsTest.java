package cn.lianshen.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class NoticeTextsTest {
    private static final NoticeTexts TEXTS = new NoticeTexts(bundles());

    @Test
    void the_sentence_says_who_does_what_by_when() {
        assertThat(text("opinion-due", Map.of("due", "2026-12-02"), Locale.CHINESE))
                .isEqualTo("请在2026年12月2日（含当日）前对办件3303出具征询意见。");
    }

    @Test
    void in_english_too() {
        assertThat(text("opinion-due", Map.of("due", "2026-12-02"), Locale.ENGLISH))
                .isEqualTo("Please give your opinion on case 3303 by 2 December 2026.");
    }

    @Test
    void an_undetermined_day_is_said_to_be_so() {
        var facts = Map.of("bureau", "EDU", "earliest", "2027-02-23", "unannouncedYear", "2027");
        assertThat(text("permission-granted", facts, Locale.CHINESE))
                .contains("教育局", "最早2027年2月23日届满", "2027年放假安排公布后确定");
    }

    @Test
    void a_suspended_limit_is_said_to_be_so() {
        assertThat(text("opinion-due", Map.of("earliest", "2026-12-10"), Locale.CHINESE))
                .contains("中止", "2026年12月10日");
    }

    @Test
    void bureaus_are_listed_by_their_names() {
        assertThat(text("consultation-opened", Map.of("bureaus", "SCJG,MZ,BB"), Locale.CHINESE))
                .contains("市场监督管理局、民政局、机构编制委员会办公室");
    }

    @Test
    void a_notice_of_a_newer_version_is_shown_by_its_code() {
        assertThat(TEXTS.title("case-withdrawn", Locale.CHINESE)).isEqualTo("case-withdrawn");
        assertThat(text("case-withdrawn", Map.of(), Locale.CHINESE)).isEqualTo("case-withdrawn");
    }

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    private static String text(String code, Map<String, String> facts, Locale locale) {
        return TEXTS.text(code, "3303", facts, locale);
    }

    private static Set<Object> keys(String bundle) throws IOException {
        Properties properties =
                PropertiesLoaderUtils.loadProperties(
                        new EncodedResource(new ClassPathResource(bundle), "UTF-8"));
        return properties.keySet();
    }

    private static ResourceBundleMessageSource bundles() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasename("messages");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }
}
