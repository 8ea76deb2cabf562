package cn.lianshen.approval.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.web.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditPeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_day_begins_and_ends_at_midnight_in_china() {
        var today = AuditPeriod.of(null, null, TODAY);
        assertThat(today.from()).isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
        assertThat(today.until()).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(AuditPeriod.of("2026-11-23", null, TODAY)).isEqualTo(today);
        assertThat(AuditPeriod.of(null, "2026-11-23", TODAY)).isEqualTo(today);
    }

    @Test
    void thirty_one_days_may_be_asked_for() {
        var month = AuditPeriod.of("2026-10-01", "2026-10-31", TODAY);
        assertThat(Duration.between(month.from(), month.until())).hasDays(31);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01,2026-11-01", "2026-11-23,2026-11-22"})
    void longer_or_backward_periods_are_refused(String from, String to) {
        assertThatThrownBy(() -> AuditPeriod.of(from, to, TODAY))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void windows_cover_the_period_without_gap_or_overlap() {
        var day = AuditPeriod.of(null, null, TODAY);
        var windows = day.windows();
        assertThat(windows.getFirst().from()).isEqualTo(day.from());
        assertThat(windows.getLast().until()).isEqualTo(day.until());
        for (var i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).from()).isEqualTo(windows.get(i - 1).until());
        }
    }
}
