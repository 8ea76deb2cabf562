/** The projection behind the log: made anew, cut off, and made by several at once. */
@NullMarked
package cn.lianshen.approval.inquiry.projection;

import org.jspecify.annotations.NullMarked;
