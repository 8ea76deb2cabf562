/** What an officer may do to a case now, found out by asking the commands themselves. */
@NullMarked
package cn.lianshen.approval.approvalcase.steps;

import org.jspecify.annotations.NullMarked;
