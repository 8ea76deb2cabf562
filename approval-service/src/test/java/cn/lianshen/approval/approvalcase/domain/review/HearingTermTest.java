package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.events;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.NextYear;
import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineMissed;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineNeared;
import cn.lianshen.approval.approvalcase.domain.event.HearingScheduled;
import cn.lianshen.approval.clock.domain.AlarmRule;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Within twenty working days of the request. Source: 行政许可法 art. 47. */
class HearingTermTest {
    private static final LocalDate ASKED = day(10, 12);
    private static final LocalDate LAST = day(11, 9);

    @Test
    void the_request_starts_a_clock_of_twenty_working_days() {
        assertThat(due(requested(), ClockName.HEARING_HELD)).isEqualTo(LAST);
    }

    @Test
    void a_day_within_them_is_no_breach() {
        assertThat(events(schedule(LAST).decide(requested())))
                .containsExactly(new HearingScheduled(LAST, LocalTime.of(9, 30), "p-chair"));
    }

    @Test
    void a_later_day_is_taken_and_the_breach_is_kept() {
        assertThat(events(schedule(LAST.plusDays(1)).decide(requested())))
                .contains(new BreachRecorded(BreachKind.LATE_HEARING, "EDU"));
    }

    @Test
    void held_later_than_scheduled_is_a_breach_and_one_is_kept_once() {
        var scheduled = after(requested(), schedule(LAST));
        var twice = after(requested(), schedule(LAST.plusDays(1)));

        assertThat(events(hold(LAST).decide(scheduled)))
                .noneMatch(BreachRecorded.class::isInstance);
        assertThat(events(hold(LAST.plusDays(1)).decide(scheduled)))
                .contains(new BreachRecorded(BreachKind.LATE_HEARING, "EDU"));
        assertThat(events(hold(LAST.plusDays(1)).decide(twice)))
                .noneMatch(BreachRecorded.class::isInstance);
    }

    @Test
    void the_lamp_turns_yellow_and_red_while_it_is_to_come_although_the_other_clocks_stand() {
        assertThat(events(alarms(day(11, 3)).decide(requested())))
                .contains(new DeadlineNeared(ClockName.HEARING_HELD, "EDU", LAST));
        assertThat(events(alarms(LAST.plusDays(1)).decide(requested())))
                .contains(
                        new DeadlineMissed(ClockName.HEARING_HELD, "EDU", LAST),
                        new BreachRecorded(BreachKind.LATE_HEARING, "EDU"));

        var held = after(requested(), schedule(LAST), hold(LAST));
        assertThat(held.review().hearing().awaited()).isFalse();
    }

    @Test
    void beyond_the_announced_year_nobody_is_late_yet() {
        var asked = day(12, 21);
        var open = after(ready(asked), new RequestHearing(FOUNDER, "理由", asked, CALENDAR));
        assertThat(due(open, ClockName.HEARING_HELD)).isNull();

        var later =
                new ScheduleHearing(
                        EDU,
                        LocalDate.of(2027, 3, 1),
                        LocalTime.of(9, 30),
                        "三楼会议室",
                        "p-1",
                        asked,
                        CALENDAR);
        assertThat(events(later.decide(open))).hasSize(1);
        var known = new ProjectDeadlines(PLATFORM, "v2", NextYear.ANNOUNCED);
        assertThat(due(after(open, known), ClockName.HEARING_HELD)).isNotNull();
    }

    private static ApprovalCase ready(LocalDate on) {
        return after(AFiling.with().agreedOn(on), new OfferHearing(EDU, on, CALENDAR));
    }

    private static ApprovalCase requested() {
        return after(ready(ASKED), new RequestHearing(FOUNDER, "不服", ASKED, CALENDAR));
    }

    private static ScheduleHearing schedule(LocalDate day) {
        return new ScheduleHearing(
                EDU, day, LocalTime.of(9, 30), "三楼会议室", "p-chair", ASKED, CALENDAR);
    }

    private static HoldHearing hold(LocalDate on) {
        return new HoldHearing(EDU, "听证笔录", on, CALENDAR);
    }

    private static RaiseAlarms alarms(LocalDate on) {
        return new RaiseAlarms(PLATFORM, AlarmRule.STANDARD, on, CALENDAR);
    }
}
