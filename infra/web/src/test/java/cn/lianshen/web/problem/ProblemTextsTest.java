package cn.lianshen.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;

class ProblemTextsTest {

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        assertThat(bundle("lianshen-web_en").keySet()).isEqualTo(bundle("lianshen-web").keySet());
    }

    @Test
    void every_code_has_title_and_sentence() throws IOException {
        Properties chinese = bundle("lianshen-web");
        assertThat(chinese.stringPropertyNames())
                .filteredOn(name -> name.endsWith(".title"))
                .allSatisfy(
                        name -> assertThat(chinese).containsKey(name.replace(".title", ".detail")));
    }

    @Test
    void arguments_go_into_the_sentence() {
        assertThat(texts().detail("malformed-json", List.of("2", "8"), Locale.CHINESE))
                .contains("第 2 行第 8 列");
    }

    @Test
    void an_unknown_code_is_shown_by_itself() {
        assertThat(texts().detail("FB99", List.of(), Locale.CHINESE)).isEqualTo("FB99");
    }

    @Test
    void chinese_unless_english_comes_first() {
        assertThat(language(null)).isEqualTo(Locale.CHINESE);
        assertThat(language("en")).isEqualTo(Locale.ENGLISH);
        assertThat(language("en-GB,en;q=0.9,zh;q=0.8")).isEqualTo(Locale.ENGLISH);
        assertThat(language("zh-CN,en;q=0.5")).isEqualTo(Locale.CHINESE);
        assertThat(language("fr, en;q=0.2")).isEqualTo(Locale.ENGLISH);
        assertThat(language("fr")).isEqualTo(Locale.CHINESE);
        assertThat(language(";;=")).isEqualTo(Locale.CHINESE);
    }

    private static Locale language(@Nullable String header) {
        HttpHeaders headers = new HttpHeaders();
        if (header != null) {
            headers.set(HttpHeaders.ACCEPT_LANGUAGE, header);
        }
        return ProblemLanguage.of(headers);
    }

    private static ProblemTexts texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("lianshen-web");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new ProblemTexts(source);
    }

    private static Properties bundle(String name) throws IOException {
        Properties all = new Properties();
        try (var in = ProblemTextsTest.class.getResourceAsStream("/" + name + ".properties")) {
            all.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return all;
    }
}
