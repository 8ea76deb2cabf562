package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.NextYear;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.PublicityStarted;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Publicity that runs into a year whose holidays nobody knows has no last day yet. */
class PublicityAtYearsEndTest {
    private static final LocalDate BEGUN = day(12, 28);

    @Test
    void its_last_day_is_open_and_it_is_not_closed_on_a_guess() {
        var running = after(AFiling.with().agreedOn(BEGUN), start());
        assertThat(event(start().decide(AFiling.with().agreedOn(BEGUN)), PublicityStarted.class))
                .satisfies(it -> assertThat(it.until()).isNull());

        assertThat(code(close(CALENDAR).decide(running))).isEqualTo("publicity-runs");
        assertThat(after(running, close(NextYear.ANNOUNCED)).review().publicity().closed())
                .isTrue();
    }

    @Test
    void it_is_projected_with_the_other_clocks() {
        var running =
                after(
                        AFiling.with().agreedOn(BEGUN),
                        start(),
                        new ProjectDeadlines(PLATFORM, "v2", NextYear.ANNOUNCED));

        assertThat(due(running, ClockName.PUBLICITY)).isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @Test
    void so_are_the_terms_of_consulted_and_registering_bureaus() {
        var asked =
                after(
                        AFiling.with().acceptedOn(day(12, 30)),
                        new ProjectDeadlines(PLATFORM, "v2", NextYear.ANNOUNCED));
        assertThat(asked.review().consulting().asked())
                .allSatisfy(
                        part ->
                                assertThat(part.deadline().due())
                                        .isEqualTo(LocalDate.of(2027, 1, 5)));
    }

    private static StartPublicity start() {
        return new StartPublicity(EDU, 5, BEGUN, CALENDAR);
    }

    private static ClosePublicity close(WorkingCalendar calendar) {
        return new ClosePublicity(EDU, false, null, LocalDate.of(2027, 1, 20), calendar);
    }
}
