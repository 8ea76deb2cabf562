/** Tells one case's life. */
@NullMarked
package cn.lianshen.approval.inquiry.timeline;

import org.jspecify.annotations.NullMarked;
