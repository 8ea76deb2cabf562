@NullMarked
package cn.lianshen.approval.approvalcase.messaging;

import org.jspecify.annotations.NullMarked;
