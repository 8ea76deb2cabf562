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
 *   <li>suspended days are not counted (行政许可法 45).
 * </ul>
 */
@NullMarked
package cn.lianshen.approval.clock.domain;

import org.jspecify.annotations.NullMarked;
