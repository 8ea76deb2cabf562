package cn.lianshen.approval.inquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.clock.domain.Alarm;
import cn.lianshen.approval.clock.domain.DueDate;
import cn.lianshen.approval.clock.domain.LimitUnit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NamesAndDaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

    @Test
    void widths_cases_and_blanks_make_no_difference() {
        assertThat(NameText.of("Ａbｃ （春芽） 幼儿园")).isEqualTo(NameText.of("ABC(春芽)幼儿园"));
    }

    @Test
    void a_fragment_has_no_pair_that_the_name_has_not() {
        var name = NameText.of("苍南县灵溪镇𠮷祥幼儿园");
        assertThat(name.pairs()).contains("𠮷祥", "幼儿").doesNotHaveDuplicates();
        assertThat(name.pairs()).containsAll(NameText.of("镇𠮷祥幼").pairs());
        assertThat(NameText.of("园").pairs()).isEmpty();
    }

    @Test
    void what_is_done_on_the_due_date_is_in_time() {
        assertThat(Verdict.on(DAY, due(DAY))).isEqualTo(Verdict.IN_TIME);
        assertThat(Verdict.on(DAY.plusDays(1), due(DAY))).isEqualTo(Verdict.LATE);
        assertThat(Verdict.on(DAY, null)).isEqualTo(Verdict.NO_LIMIT);
    }

    @Test
    void nobody_is_late_against_a_day_that_nobody_knows() {
        assertThat(Verdict.on(DAY, undetermined(DAY))).isEqualTo(Verdict.IN_TIME);
        assertThat(Verdict.on(DAY.plusDays(1), undetermined(DAY))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Lamp.on(DAY.plusDays(1), DAY, DAY, true)).isEqualTo(Alarm.YELLOW);
        assertThat(Lamp.on(DAY.plusDays(1), DAY, DAY, false)).isEqualTo(Alarm.RED);
        assertThat(Lamp.on(DAY, DAY, null, false)).isEqualTo(Alarm.NONE);
    }

    @Test
    void percentiles_are_nearest_ranks() {
        var days = new Histogram();
        assertThat(days.percentile(50)).isNull();
        days.add(3, 8);
        days.add(7, 1);
        days.add(9, 1);
        assertThat(days.percentile(50)).isEqualTo(3);
        assertThat(days.percentile(90)).isEqualTo(7);
        assertThat(days.percentile(100)).isEqualTo(9);
    }

    private static Deadline due(LocalDate day) {
        return new Deadline(
                ClockName.PROMISE, 7, LimitUnit.WORKING_DAY, day.minusDays(9), day, null);
    }

    private static Deadline undetermined(LocalDate earliest) {
        return new Deadline(
                ClockName.PROMISE,
                7,
                LimitUnit.WORKING_DAY,
                earliest.minusDays(9),
                null,
                new DueDate.Undetermined(earliest, 2028));
    }
}
