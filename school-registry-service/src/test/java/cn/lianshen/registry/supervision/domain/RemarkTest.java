package cn.lianshen.registry.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemarkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void stars_count_for_three_years() {
        var star = Remark.star(4, TODAY);
        assertThat(star.refusal(TODAY)).isEmpty();
        assertThat(star.counts(LocalDate.of(2029, 11, 21))).isTrue();
        assertThat(star.counts(LocalDate.of(2029, 11, 22))).isFalse();
        assertThat(Remark.star(6, TODAY).refusal(TODAY)).hasValue("unknown-supervision-code");
    }

    @Test
    void the_black_list_needs_a_term_and_the_white_one_does_not() {
        var black = new Remark(RecordType.BLACK, TODAY, null, "NOT_RECTIFIED");
        var white = new Remark(RecordType.WHITE, TODAY, null, "HIGH_RATING");
        assertThat(black.refusal(TODAY)).hasValue("list-term-required");
        assertThat(white.refusal(TODAY)).isEmpty();
        assertThat(white.refusal(TODAY.minusDays(1))).hasValue("supervision-day-in-future");
    }

    @Test
    void only_lists_and_complaints_can_be_closed_each_in_its_own_way() {
        var black = new Remark(RecordType.BLACK, TODAY, TODAY.plusYears(1), "NOT_RECTIFIED");
        assertThat(new Closing(TODAY, "REPAIRED").refusal(black, TODAY)).isEmpty();
        assertThat(new Closing(TODAY, "UPHELD").refusal(black, TODAY)).isPresent();
        assertThat(new Closing(TODAY, "REPAIRED").refusal(Remark.star(1, TODAY), TODAY))
                .isPresent();
        assertThat(new Closing(TODAY.minusDays(1), "REPAIRED").refusal(black, TODAY)).isPresent();
    }

    @Test
    void the_next_working_day_leaves_out_weekends_and_holidays_and_is_never_guessed() {
        var days =
                new WorkingDays(
                        Set.of(2026),
                        Set.of(LocalDate.of(2026, 11, 23)),
                        Set.of(LocalDate.of(2026, 11, 28)));
        assertThat(days.after(TODAY)).hasValue(LocalDate.of(2026, 11, 24));
        assertThat(days.after(LocalDate.of(2026, 11, 27))).hasValue(LocalDate.of(2026, 11, 28));
        assertThat(days.after(LocalDate.of(2026, 12, 31))).isEmpty();
    }
}
