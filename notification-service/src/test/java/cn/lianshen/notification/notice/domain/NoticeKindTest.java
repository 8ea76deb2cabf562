package cn.lianshen.notification.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeKindTest {

    @Test
    void every_code_has_words_so_no_kind_names_one_that_does_not_exist() {
        var words = ResourceBundle.getBundle("messages", Locale.ROOT);
        assertThat(Stream.of(NoticeKind.values()).flatMap(kind -> kind.codes().stream()))
                .doesNotHaveDuplicates()
                .allMatch(code -> words.containsKey("notice." + code + ".title"));
    }

    @Test
    void what_names_remedies_is_statutory() {
        var words = ResourceBundle.getBundle("messages", Locale.ROOT);
        assertThat(
                        words.keySet().stream()
                                .filter(key -> key.startsWith("notice.") && key.endsWith(".text"))
                                .filter(key -> words.getString(key).contains("{remedies}"))
                                .map(key -> key.split("\\.", -1)[1]))
                .isNotEmpty()
                .allMatch(code -> NoticeKind.of(code) == NoticeKind.STATUTORY);
    }

    @Test
    void what_nobody_has_to_do_anything_about_is_progress() {
        assertThat(NoticeKind.of("opinion-recorded")).isEqualTo(NoticeKind.PROGRESS);
        assertThat(NoticeKind.of("opinion-due")).isEqualTo(NoticeKind.TASK);
        assertThat(NoticeKind.of("permission-refused")).isEqualTo(NoticeKind.STATUTORY);
    }
}
