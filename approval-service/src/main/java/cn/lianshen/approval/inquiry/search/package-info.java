/** Finds cases. */
@NullMarked
package cn.lianshen.approval.inquiry.search;

import org.jspecify.annotations.NullMarked;
