package cn.lianshen.approval.approvalcase.domain;

import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.Suspension;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void lines_that_overlap_or_touch_become_one_stretch() {
        assertThat(
                        Ledger.union(
                                List.of(
                                        line(PauseReason.HEARING, day(9, 24), day(9, 30)),
                                        line(PauseReason.EXPERT_REVIEW, day(9, 22), day(9, 28)),
                                        line(PauseReason.EXAMINATION, day(9, 30), day(10, 9)))))
                .containsExactly(new Suspension(day(9, 22), day(10, 9)));
    }

    @Test
    void a_line_within_another_adds_nothing() {
        assertThat(
                        Ledger.union(
                                List.of(
                                        line(PauseReason.EXPERT_REVIEW, day(9, 22), day(10, 9)),
                                        line(PauseReason.HEARING, day(9, 24), day(9, 28)))))
                .containsExactly(new Suspension(day(9, 22), day(10, 9)));
    }

    @Test
    void lines_apart_stay_apart_and_in_order() {
        assertThat(
                        Ledger.union(
                                List.of(
                                        line(PauseReason.HEARING, day(10, 9), null),
                                        line(PauseReason.EXPERT_REVIEW, day(9, 22), day(9, 28)))))
                .containsExactly(
                        new Suspension(day(9, 22), day(9, 28)), new Suspension(day(10, 9), null));
    }

    @Test
    void a_stretch_is_open_as_long_as_one_of_its_lines_is() {
        assertThat(
                        Ledger.union(
                                List.of(
                                        line(PauseReason.EXPERT_REVIEW, day(9, 22), null),
                                        line(PauseReason.HEARING, day(9, 24), day(9, 28)))))
                .containsExactly(new Suspension(day(9, 22), null));
    }

    private static Pause line(PauseReason reason, LocalDate from, @Nullable LocalDate resumedOn) {
        return new Pause(reason, from, from, resumedOn);
    }
}
