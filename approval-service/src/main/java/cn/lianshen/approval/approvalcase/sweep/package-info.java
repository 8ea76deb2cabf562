/** Time: what happens to cases when nobody does anything. */
@NullMarked
package cn.lianshen.approval.approvalcase.sweep;

import org.jspecify.annotations.NullMarked;
