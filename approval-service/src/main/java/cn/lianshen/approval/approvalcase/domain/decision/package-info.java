/** The decision (决定). */
@NullMarked
package cn.lianshen.approval.approvalcase.domain.decision;

import org.jspecify.annotations.NullMarked;
