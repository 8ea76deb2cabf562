package cn.lianshen.approval.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.sharing.domain.SharedAnswer.Found;
import cn.lianshen.approval.sharing.domain.SharedAnswer.NoRecord;
import cn.lianshen.approval.sharing.domain.SharedAnswer.Unavailable;
import cn.lianshen.approval.sharing.domain.Verdict.Said;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final SharedDocument DOCUMENT = document(LocalDate.of(2026, 11, 22));
    private static final Said HAS = new Said("XF", new Found(DOCUMENT));
    private static final Said HAS_NONE = new Said("ZJ", new NoRecord());
    private static final Said DOWN = new Said("GA", new Unavailable("TimeoutException"));

    @Test
    void one_that_has_it_decides_whatever_the_others_say() {
        assertThat(Verdict.of(List.of(DOWN, HAS_NONE, HAS)))
                .isEqualTo(new Verdict(RecordState.FOUND, "XF", DOCUMENT));
    }

    @Test
    void one_that_could_not_be_asked_leaves_it_open() {
        assertThat(Verdict.of(List.of(HAS_NONE, DOWN)))
                .isEqualTo(new Verdict(RecordState.UNAVAILABLE, "GA", null));
        assertThat(RecordState.UNAVAILABLE.answered()).isFalse();
    }

    @Test
    void there_is_none_only_when_all_say_so() {
        assertThat(Verdict.of(List.of(HAS_NONE)))
                .isEqualTo(new Verdict(RecordState.NO_RECORD, "ZJ", null));
        assertThat(RecordState.NO_RECORD.holds()).isFalse();
    }

    @Test
    void a_document_is_good_on_its_last_day_and_for_ever_without_one() {
        assertThat(DOCUMENT.expired(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(DOCUMENT.expired(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(document(null).expired(LocalDate.MAX)).isFalse();
    }

    @Test
    void waits_grow_and_the_last_one_stays() {
        var backOff = new BackOff(List.of(Duration.ofMinutes(1), Duration.ofHours(6)));
        assertThat(List.of(backOff.after(0), backOff.after(1), backOff.after(99)))
                .containsExactly(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofHours(6));
    }

    private static SharedDocument document(@Nullable LocalDate until) {
        return new SharedDocument("1", "示例", "XF", LocalDate.of(2025, 1, 6), until, null);
    }
}
