package cn.lianshen.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as it came from Kafka.
 *
 * @param id {@code <aggregateId>/<version>}, unique within its source
 * @param region GB/T 2260 code (行政区划代码), the last part of {@code ce_source}
 * @param at when it happened, to the microsecond
 * @param data the JSON bytes as they were stored; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record ReceivedEvent(
        String id,
        String type,
        UUID aggregateId,
        int version,
        String region,
        Instant at,
        byte[] data) {}
