/** From filing to acceptance (申请与受理). */
@NullMarked
package cn.lianshen.approval.approvalcase.domain.intake;

import org.jspecify.annotations.NullMarked;
