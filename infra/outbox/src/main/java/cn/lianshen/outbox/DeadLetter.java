package cn.lianshen.outbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event that could not take effect, or waits behind one that could not.
 *
 * @param aggregateId absent when not even that could be read
 * @param version absent when the headers could not be read
 * @param reason what was wrong; for a parked one, that it waits
 */
public record DeadLetter(
        long id,
        @Nullable UUID aggregateId,
        @Nullable Integer version,
        @Nullable String type,
        Status status,
        String reason,
        String topic,
        int partition,
        long offset,
        Instant arrivedAt) {

    /** Open are the first two; the others are kept as a record. */
    public enum Status {
        DEAD,
        PARKED,
        REPLAYED,
        DISCARDED
    }

    static final String COLUMNS =
            "id, aggregate_id, version, type, status, reason, topic, partition, record_offset,"
                    + " arrived_at";

    static DeadLetter of(Columns row) {
        return new DeadLetter(
                row.get(0, Long.class),
                row.orNull(1, UUID.class),
                row.orNull(2, Integer.class),
                row.orNull(3, String.class),
                Status.valueOf(row.get(4, String.class)),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, Integer.class),
                row.get(8, Long.class),
                row.get(9, OffsetDateTime.class).toInstant());
    }
}
