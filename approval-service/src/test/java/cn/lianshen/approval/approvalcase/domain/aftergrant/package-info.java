@NullMarked
package cn.lianshen.approval.approvalcase.domain.aftergrant;

import org.jspecify.annotations.NullMarked;
