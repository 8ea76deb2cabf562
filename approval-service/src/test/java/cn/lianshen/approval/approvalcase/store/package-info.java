@NullMarked
package cn.lianshen.approval.approvalcase.store;

import org.jspecify.annotations.NullMarked;
