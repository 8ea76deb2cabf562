/** Intended decisions before the public (公示), and what the public has against them (异议). */
@NullMarked
package cn.lianshen.approval.approvalcase.publicity;

import org.jspecify.annotations.NullMarked;
