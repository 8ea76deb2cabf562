@NullMarked
package cn.lianshen.approval.approvalcase.sweep;

import org.jspecify.annotations.NullMarked;
