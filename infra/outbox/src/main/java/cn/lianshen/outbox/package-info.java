/**
 * The event path: an append-only event log (事件日志) that is audit trail, outbox and history at once,
 * a relay that publishes it to Kafka in commit order, and a guard that makes consumers exactly-once
 * in effect.
 */
@NullMarked
package cn.lianshen.outbox;

import org.jspecify.annotations.NullMarked;
