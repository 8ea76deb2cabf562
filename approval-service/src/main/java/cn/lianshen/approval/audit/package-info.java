/**
 * Audit (审计): who did what when, over all cases, for those who watch the platform; and proof that
 * the log is whole.
 */
@NullMarked
package cn.lianshen.approval.audit;

import org.jspecify.annotations.NullMarked;
