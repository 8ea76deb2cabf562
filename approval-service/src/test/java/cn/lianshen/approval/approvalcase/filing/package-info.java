@NullMarked
package cn.lianshen.approval.approvalcase.filing;

import org.jspecify.annotations.NullMarked;
