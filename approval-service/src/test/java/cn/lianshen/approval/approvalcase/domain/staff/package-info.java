@NullMarked
package cn.lianshen.approval.approvalcase.domain.staff;

import org.jspecify.annotations.NullMarked;
