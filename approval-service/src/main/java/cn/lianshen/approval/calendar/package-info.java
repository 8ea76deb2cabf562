/**
 * The working calendar as operators see and load it: a year's notice is read, its effect on open
 * cases is shown before it counts, and then it holds.
 */
@NullMarked
package cn.lianshen.approval.calendar;

import org.jspecify.annotations.NullMarked;
