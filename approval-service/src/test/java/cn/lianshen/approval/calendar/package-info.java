@NullMarked
package cn.lianshen.approval.calendar;

import org.jspecify.annotations.NullMarked;
