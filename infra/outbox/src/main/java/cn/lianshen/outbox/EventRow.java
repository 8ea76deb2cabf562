package cn.lianshen.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One line of an event log. {@code payload} holds the canonical JSON bytes that go on the wire
 * unchanged and that {@code hash} covers; neither array may be changed after it was handed over.
 *
 * <p>A payload has at most {@link #MOST_BYTES} bytes, or there is no row: {@link EventTooLarge}.
 *
 * @param version counts the events of the aggregate from 1
 * @param type wire name, e.g. {@code approval.opinion-recorded.v1}
 * @param region GB/T 2260 code (行政区划代码), six digits
 * @param actor opaque id of who did it
 * @param at kept to the microsecond, as PostgreSQL stores it; finer digits are cut, not rounded
 * @param hash {@link EventHash#next} of the previous line's hash and {@code payload}
 */
@SuppressWarnings("ArrayRecordComponent") // a line is written once and never compared
public record EventRow(
        UUID aggregateId,
        int version,
        String type,
        String region,
        String actor,
        Instant at,
        byte[] payload,
        byte[] hash) {

    /** Fits into a record of Kafka's default limit of 1 MiB, with key and headers. */
    public static final int MOST_BYTES = 1_000_000;

    public EventRow {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + version);
        }
        if (payload.length > MOST_BYTES) {
            throw new EventTooLarge(type, payload.length, MOST_BYTES);
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
