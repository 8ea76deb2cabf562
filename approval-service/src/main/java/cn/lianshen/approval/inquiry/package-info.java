/** Lists: SQL straight to the answer. */
@NullMarked
package cn.lianshen.approval.inquiry;

import org.jspecify.annotations.NullMarked;
