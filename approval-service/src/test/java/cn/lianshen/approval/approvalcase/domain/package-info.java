@NullMarked
package cn.lianshen.approval.approvalcase.domain;

import org.jspecify.annotations.NullMarked;
