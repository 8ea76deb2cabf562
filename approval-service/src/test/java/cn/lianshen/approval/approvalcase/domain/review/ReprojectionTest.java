package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.NextYear;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.DeadlinesProjected;
import cn.lianshen.approval.approvalcase.domain.event.Extension;
import cn.lianshen.approval.approvalcase.domain.intake.LapseApplication;
import cn.lianshen.approval.approvalcase.domain.intake.RequestSupplement;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReprojectionTest {
    private static final LocalDate YEARS_END = day(12, 28);

    @Test
    void when_the_next_year_is_announced_open_due_dates_become_known() {
        var open = AFiling.with().acceptedOn(YEARS_END);
        assertThat(due(open, ClockName.PROMISE)).isNull();

        var projected = project(PLATFORM, NextYear.ANNOUNCED).decide(open);
        assertThat(event(projected, DeadlinesProjected.class).calendarVersion()).isEqualTo("v2");
        assertThat(event(projected, DeadlinesProjected.class).deadlines())
                .extracting(Deadline::clock, Deadline::due)
                .contains(
                        tuple(ClockName.HARD, LocalDate.of(2027, 3, 29)),
                        tuple(ClockName.PROMISE, LocalDate.of(2027, 1, 7)));
    }

    @Test
    void what_was_projected_stands_until_the_calendar_changes_again() {
        var open = AFiling.with().acceptedOn(YEARS_END);
        var projected = after(open, project(PLATFORM, NextYear.ANNOUNCED));

        assertThat(due(projected, ClockName.PROMISE)).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(code(project(PLATFORM, NextYear.ANNOUNCED).decide(projected)))
                .isEqualTo("nothing-changes");
        assertThat(code(project(PLATFORM, CALENDAR).decide(open))).isEqualTo("nothing-changes");
    }

    @Test
    void only_what_has_moved_is_told() {
        var mixed = AFiling.with().acceptedOn(MONDAY);

        assertThat(
                        event(
                                        project(PLATFORM, NextYear.ANNOUNCED).decide(mixed),
                                        DeadlinesProjected.class)
                                .deadlines())
                .extracting(Deadline::clock)
                .containsExactly(ClockName.HARD, ClockName.DECLARED);
    }

    @Test
    void the_ledger_and_the_extension_are_kept() {
        var open =
                after(
                        AFiling.with().acceptedOn(day(12, 1)),
                        new ExtendLimit(EDU, Extension.ORDINARY, "案情复杂", day(12, 2), CALENDAR),
                        new BeginExamination(
                                EDU, new PauseNotice("1号", day(12, 9)), day(12, 3), CALENDAR),
                        new EndExamination(EDU, "鉴定报告", day(12, 9), CALENDAR));
        var projected = after(open, project(PLATFORM, NextYear.ANNOUNCED));

        assertThat(due(projected, ClockName.HARD)).isEqualTo(LocalDate.of(2027, 3, 22));
        assertThat(projected.timing().pauses()).isEqualTo(open.timing().pauses());
    }

    @Test
    void the_clocks_before_and_after_the_review_are_projected_too() {
        var received = AFiling.with().filedOn(YEARS_END);
        var noticed = after(received, project(PLATFORM, NextYear.ANNOUNCED));
        assertThat(due(noticed, ClockName.NOTICE)).isEqualTo(LocalDate.of(2027, 1, 5));

        var registered = after(ACase.licensed(), project(PLATFORM, NextYear.ANNOUNCED));
        assertThat(due(registered, ClockName.REGISTRATION)).isEqualTo(LocalDate.of(2027, 1, 22));
    }

    @Test
    void a_term_of_the_founder_lapses_once_its_day_is_known() {
        var told =
                after(
                        AFiling.with().filedOn(day(12, 21)),
                        new RequestSupplement(EDU, List.of("M12"), "缺少材料", day(12, 21), CALENDAR));
        var lapse = new LapseApplication(PLATFORM, LocalDate.of(2027, 2, 1));

        assertThat(code(lapse.decide(told))).isEqualTo("nothing-lapsed");
        assertThat(after(told, project(PLATFORM, NextYear.ANNOUNCED), lapse).state())
                .isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void an_ended_case_is_left_alone_and_only_the_platform_projects() {
        var ended = after(ripe(), new RefusePermission(EDU, "不符合设置标准", MONDAY));

        assertThat(code(project(PLATFORM, NextYear.ANNOUNCED).decide(ended)))
                .isEqualTo("case-ended");
        assertThat(code(project(EDU, NextYear.ANNOUNCED).decide(ripe())))
                .isEqualTo("not-the-system");
    }

    private static ProjectDeadlines project(Actor actor, WorkingCalendar calendar) {
        return new ProjectDeadlines(actor, "v2", calendar);
    }
}
