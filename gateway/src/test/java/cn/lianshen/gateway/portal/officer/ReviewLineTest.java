package cn.lianshen.gateway.portal.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.gateway.portal.page.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** How far the parts of a review are, in words. */
class ReviewLineTest {

    @Test
    void what_a_case_does_not_call_for_is_not_spoken_of() {
        assertThat(ReviewLine.of(review(List.of(), "NONE", Map.of(), null), words())).isEmpty();
    }

    @Test
    void each_of_the_three_who_review_legality_has_a_line() {
        var begun =
                review(List.of("LEGALITY_REVIEW"), "NONE", Map.of("LEGAL_SECTION", "AGREE"), null);

        var line = ReviewLine.of(begun, words()).getFirst();

        assertThat(line.open()).isTrue();
        assertThat(line.said()).containsExactly("法规科：同意", "业务科室：尚未出具", "法律顾问：尚未出具");
    }

    @Test
    void what_is_called_for_and_not_begun_says_so_and_days_are_named() {
        var open = List.of("SITE_INSPECTION", "COLLECTIVE_DECISION");
        var lines = ReviewLine.of(review(open, "ARRANGED", Map.of(), "2026-12-01"), words());

        assertThat(lines)
                .extracting(ReviewLine::name, line -> line.said().getFirst())
                .containsExactly(
                        tuple("现场勘验", "已安排，等待勘验"),
                        tuple("集体研究", "尚未开始"),
                        tuple("公示", "公示至2026年12月1日"));
    }

    private static OfficerCase.Review review(
            List<String> open, String site, Map<String, String> legality, @Nullable String until) {
        var day = until == null ? null : LocalDate.parse(until);
        return new OfficerCase.Review(
                open, site, null, "NONE", null, legality, null, day, false, List.of());
    }

    private static Words words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("words/officer", "words/frame", "words/founder");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.CHINESE);
    }
}
