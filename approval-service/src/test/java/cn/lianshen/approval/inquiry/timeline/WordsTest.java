package cn.lianshen.approval.inquiry.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.inquiry.InquiryWords;
import cn.lianshen.approval.inquiry.domain.ClockChange;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that can happen, run or be open is without words. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void every_event_has_words_for_whatever_came_of_it(String language) {
        var codes =
                AnyEvent.all()
                        .map(event -> "event." + EventOutcome.code(AnyEvent.type(event), event))
                        .toList();
        assertThat(codes).hasSizeGreaterThan(90).contains("event.breach-recorded.LATE_HEARING");
        assertThat(words(language)).containsAll(codes);
        assertThat(words(language).stream().filter(key -> key.startsWith("event.")))
                .as("no words for what cannot happen")
                .isSubsetOf(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_kind_of_event_has_words_that_name_nobody(String language) {
        var words = new InquiryWords();
        var locale = Locale.of(language);
        assertThat(AnyEvent.all().map(AnyEvent::type).distinct())
                .allSatisfy(
                        type ->
                                assertThat(words.kind(type, locale))
                                        .isNotEqualTo(type)
                                        .doesNotContain("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void every_clock_and_every_change_of_it_has_words(String language) {
        assertThat(words(language))
                .containsAll(codes("clock.", ClockName.values()))
                .containsAll(codes("clock.change.", ClockChange.Kind.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void every_task_and_every_kind_of_actor_has_words(String language) {
        assertThat(words(language))
                .containsAll(codes("task.", OpenTask.Kind.values()))
                .containsAll(codes("actor.", Actor.Kind.values()));
    }

    @Test
    void both_languages_say_the_same() {
        assertThat(words("en")).isEqualTo(words(""));
    }

    private static List<String> codes(String prefix, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> prefix + constant.name()).toList();
    }

    private static Set<String> words(String language) {
        return ResourceBundle.getBundle(
                        "inquiry/words",
                        Locale.of(language),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_DEFAULT))
                .keySet();
    }
}
