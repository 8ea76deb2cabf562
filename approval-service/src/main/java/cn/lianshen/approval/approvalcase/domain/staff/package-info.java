/** Who works on the case (经办、移交、回避、代办). */
@NullMarked
package cn.lianshen.approval.approvalcase.domain.staff;

import org.jspecify.annotations.NullMarked;
