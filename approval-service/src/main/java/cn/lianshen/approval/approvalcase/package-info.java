/** One joint application: the use cases. The rules stand in {@code domain}. */
@NullMarked
package cn.lianshen.approval.approvalcase;

import org.jspecify.annotations.NullMarked;
