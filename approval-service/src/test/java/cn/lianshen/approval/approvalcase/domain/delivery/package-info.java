@NullMarked
package cn.lianshen.approval.approvalcase.domain.delivery;

import org.jspecify.annotations.NullMarked;
