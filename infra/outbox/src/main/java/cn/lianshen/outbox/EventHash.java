package cn.lianshen.outbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * SHA-256 chain over one aggregate's events: each hash covers the previous one and the payload
 * bytes. The chain starts at a hash of the aggregate's id, so that the events of one aggregate
 * cannot pass for those of another. A cut tail is not seen by the chain alone: compare the last
 * hash with the head that the aggregate's own row keeps.
 */
public final class EventHash {
    private static final byte[] GENESIS =
            "lianshen/event-log/v1/".getBytes(StandardCharsets.US_ASCII);

    private EventHash() {}

    /** The 32 bytes that stand before the first event of {@code aggregateId}. */
    public static byte[] genesis(UUID aggregateId) {
        var id = ByteBuffer.allocate(2 * Long.BYTES);
        id.putLong(aggregateId.getMostSignificantBits());
        id.putLong(aggregateId.getLeastSignificantBits());
        return sha256(GENESIS, id.array());
    }

    /**
     * The 32 bytes that stand on the event with {@code payload} when it follows {@code previous}.
     */
    public static byte[] next(byte[] previous, byte[] payload) {
        return sha256(previous, payload);
    }

    /** Whether {@code rows}, in version order from 1, are an unbroken chain of this aggregate. */
    public static boolean verify(UUID aggregateId, List<EventRow> rows) {
        return firstBroken(aggregateId, rows).isEmpty();
    }

    /**
     * The first version that is missing, out of order, of another aggregate, or whose hash does not
     * follow from what stands before it; empty when the chain holds.
     *
     * @param rows in version order, from version 1
     */
    public static OptionalInt firstBroken(UUID aggregateId, List<EventRow> rows) {
        var previous = genesis(aggregateId);
        var version = 1;
        for (var row : rows) {
            if (!follows(row, aggregateId, version, previous)) {
                return OptionalInt.of(version);
            }
            previous = row.hash();
            version++;
        }
        return OptionalInt.empty();
    }

    private static boolean follows(EventRow row, UUID aggregateId, int version, byte[] previous) {
        return row.aggregateId().equals(aggregateId)
                && row.version() == version
                && MessageDigest.isEqual(row.hash(), next(previous, row.payload()));
    }

    private static byte[] sha256(byte[] first, byte[] second) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
