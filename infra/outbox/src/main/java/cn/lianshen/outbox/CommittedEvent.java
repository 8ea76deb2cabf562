package cn.lianshen.outbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One event as the relay reads it, with its place in commit order. */
@SuppressWarnings("ArrayRecordComponent") // on its way to Kafka, never compared
record CommittedEvent(
        UUID aggregateId,
        int version,
        String type,
        String region,
        Instant at,
        byte[] payload,
        RelayCursor place) {

    static final String COLUMNS =
            "e.version, e.type, e.region, e.at, e.payload, e.xid::text, e.seq";

    static CommittedEvent of(Columns row) {
        return new CommittedEvent(
                row.get(0, UUID.class),
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, OffsetDateTime.class).toInstant(),
                row.get(5, byte[].class),
                new RelayCursor(row.get(6, String.class), row.get(7, Long.class)));
    }
}
