@NullMarked
package cn.lianshen.approval.approvalcase.domain.review;

import org.jspecify.annotations.NullMarked;
