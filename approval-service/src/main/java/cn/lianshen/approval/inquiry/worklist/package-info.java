/** What a bureau and its officers have to do. */
@NullMarked
package cn.lianshen.approval.inquiry.worklist;

import org.jspecify.annotations.NullMarked;
