/**
 * The counting of time limits (期限计算): pure, no reading of the wall clock.
 *
 * <p>Use:
 *
 * <pre>{@code
 * DueDate due = calendar.due(acceptedOn, new Limit(7, LimitUnit.WORKING_DAY));
 * DueDate due = calendar.due(acceptedOn, limit, suspensions);
 * switch (due) {
 *     case DueDate.Determined(LocalDate date) -> ...
 *     case DueDate.Undetermined(LocalDate earliest, Integer unannouncedYear) -> ...
 * }
 * }</pre>
 *
 * <p>A clock that runs, is paused, extended and stopped is a {@link
 * cn.lianshen.approval.clock.domain.RunningClock}; when it warns says an {@link
 * cn.lianshen.approval.clock.domain.AlarmRule}:
 *
 * <pre>{@code
 * RunningClock clock = RunningClock.started(Limit.workingDays(7), acceptedOn);
 * clock = clock.suspended(reviewFrom).resumed(reviewedOn);
 * Alarm lamp = AlarmRule.STANDARD.alarm(clock, calendar, today);
 * Optional<LocalDate> askAgainOn = AlarmRule.STANDARD.nextAlarm(clock, calendar, today);
 * }</pre>
 *
 * <p>Rules of counting, all in {@link cn.lianshen.approval.clock.domain.WorkingCalendar}:
 *
 * <ul>
 *   <li>the day on which a limit starts is not counted (民法典 201);
 *   <li>working days are Monday to Friday without the announced days off, plus the announced
 *       make-up Saturdays and Sundays (行政许可法 82, holiday notices of the State Council);
 *   <li>calendar days run through rest days; a month ends on the day of the same number, or on the
 *       last day of a shorter month (民法典 202);
 *   <li>a last day that is a rest day moves to the next working day (民法典 203);
 *   <li>a day belongs to the limit until 24:00 in Asia/Shanghai (民法典 203);
 *   <li>suspended days are not counted (行政许可法 45);
 *   <li>an extension is counted in working days from the day on which the limit ended (行政许可法 26,
 *       42);
 *   <li>a place's own holidays and closures are rest days there (全国年节及纪念日放假办法 4).
 * </ul>
 */
@NullMarked
package cn.lianshen.approval.clock.domain;

import org.jspecify.annotations.NullMarked;
