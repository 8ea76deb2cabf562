@NullMarked
package cn.lianshen.approval.approvalcase.domain.notice;

import org.jspecify.annotations.NullMarked;
