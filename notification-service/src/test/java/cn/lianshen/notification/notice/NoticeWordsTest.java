package cn.lianshen.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.notice.domain.Notice;
import cn.lianshen.notification.notice.domain.ToldCases;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the policy can say, it can say in both languages. */
class NoticeWordsTest {
    private static final Pattern FACT = Pattern.compile("\\{\\w+}");
    private static final String CASE = "330327052026112302000017";

    static Stream<Notice> notices() {
        return ToldCases.all().flatMap(row -> row.told().stream());
    }

    @ParameterizedTest
    @MethodSource("notices")
    void every_notice_is_whole_in_chinese(Notice notice) {
        assertThat(said(notice, Locale.CHINESE))
                .contains(CASE)
                .doesNotContain("{", "}")
                .doesNotContainPattern("(?<![0-9A-Z])[A-Z]{2,}|[a-z]+-[a-z]+|\\d{4}-\\d{2}-\\d{2}");
    }

    @ParameterizedTest
    @MethodSource("notices")
    void every_notice_is_whole_in_english(Notice notice) {
        assertThat(said(notice, Locale.ENGLISH))
                .contains(CASE)
                .doesNotContain("{", "}")
                .doesNotContainPattern("[A-Z]{2,}_[A-Z]+|\\d{4}-\\d{2}-\\d{2}")
                .doesNotContainPattern("[\\u4e00-\\u9fff]{3,}");
    }

    @Test
    void there_are_no_words_for_what_nobody_is_told() throws IOException {
        assertThat(codesInBundle())
                .isEqualTo(notices().map(Notice::code).collect(Collectors.toSet()));
    }

    @Test
    void both_languages_say_the_same_facts() throws IOException {
        assertThat(facts("messages_en.properties")).isEqualTo(facts("messages.properties"));
    }

    private static Map<String, Set<String>> facts(String bundle) throws IOException {
        var words = Bundles.read(bundle);
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("notice."))
                .collect(Collectors.toMap(key -> key, key -> facts(words, key)));
    }

    private static Set<String> facts(Properties words, String key) {
        return FACT.matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> codesInBundle() throws IOException {
        return Bundles.keys("messages.properties")
                .filter(key -> key.startsWith("notice.") && key.endsWith(".text"))
                .map(key -> key.substring("notice.".length(), key.length() - ".text".length()))
                .collect(Collectors.toSet());
    }

    private static String said(Notice notice, Locale locale) {
        var title = Bundles.TEXTS.title(notice.code(), locale);
        assertThat(title).isNotEqualTo(notice.code());
        return title
                + "\n"
                + Bundles.TEXTS.text(notice.code(), CASE, notice.facts().values(), locale);
    }
}
