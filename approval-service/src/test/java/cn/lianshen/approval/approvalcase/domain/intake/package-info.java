@NullMarked
package cn.lianshen.approval.approvalcase.domain.intake;

import org.jspecify.annotations.NullMarked;
