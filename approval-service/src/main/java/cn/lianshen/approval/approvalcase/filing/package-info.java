/** Filing: what a founder hands in, the checks on it, and the first events of a case. */
@NullMarked
package cn.lianshen.approval.approvalcase.filing;

import org.jspecify.annotations.NullMarked;
