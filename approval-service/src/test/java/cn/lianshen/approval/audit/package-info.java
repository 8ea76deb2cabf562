/** Tests of the audit. */
@NullMarked
package cn.lianshen.approval.audit;

import org.jspecify.annotations.NullMarked;
