/** The wire form of a case's events and their way to Kafka. */
@NullMarked
package cn.lianshen.approval.approvalcase.messaging;

import org.jspecify.annotations.NullMarked;
