package cn.lianshen.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeTextsTest {
    private static final NoticeTexts TEXTS = Bundles.TEXTS;

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
    void materials_are_counted_and_listed_by_their_codes() {
        var facts = Map.of("bureau", "EDU", "materials", "M05,M09", "count", "2");
        assertThat(text("materials-sent-back", facts, Locale.CHINESE)).contains("2项材料：M05、M09");
    }

    @Test
    void remedies_are_named_with_their_terms() {
        assertThat(text("licence-revoked", Map.of("bureau", "EDU"), Locale.CHINESE))
                .contains("60日内申请行政复议", "6个月内向人民法院提起行政诉讼");
        assertThat(text("wrong-body", Map.of("competentBody", "SJJY"), Locale.ENGLISH))
                .contains("the higher education authority", "within 60 days", "within 6 months");
    }

    @Test
    void a_code_without_words_is_shown_as_it_is() {
        assertThat(text("clock-resumed", Map.of("pause", "FLOOD"), Locale.CHINESE))
                .contains("FLOOD");
    }

    @Test
    void a_number_written_by_people_is_not_looked_into() {
        assertThat(text("clock-paused", Map.of("number", "{number}$1"), Locale.CHINESE))
                .contains("{number}$1");
    }

    @Test
    void a_notice_of_a_newer_version_is_shown_by_its_code() {
        assertThat(TEXTS.title("case-withdrawn", Locale.CHINESE)).isEqualTo("case-withdrawn");
        assertThat(text("case-withdrawn", Map.of(), Locale.CHINESE)).isEqualTo("case-withdrawn");
    }

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        assertThat(Bundles.keys("messages_en.properties"))
                .containsExactlyInAnyOrderElementsOf(Bundles.keys("messages.properties").toList());
    }

    private static String text(String code, Map<String, String> facts, Locale locale) {
        return TEXTS.text(code, "3303", facts, locale);
    }
}
