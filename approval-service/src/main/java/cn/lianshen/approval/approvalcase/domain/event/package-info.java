/**
 * What can happen to a case, and the values that such events carry: the language of the log and of
 * the topic.
 */
@NullMarked
package cn.lianshen.approval.approvalcase.domain.event;

import org.jspecify.annotations.NullMarked;
