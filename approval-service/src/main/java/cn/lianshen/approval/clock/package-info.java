/**
 * The working calendar (工作日历) of this service, read from the seeds at start.
 *
 * <p>Inject {@link cn.lianshen.approval.clock.Calendars} and ask it for the calendar of a county;
 * take "today" from {@link cn.lianshen.approval.clock.ChinaTime#dayOf}.
 */
@NullMarked
package cn.lianshen.approval.clock;

import org.jspecify.annotations.NullMarked;
