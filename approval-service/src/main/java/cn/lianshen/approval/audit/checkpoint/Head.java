package cn.lianshen.approval.audit.checkpoint;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Where one case's chain stood.
 *
 * @param hash of the event with this version, 64 hex digits
 */
record Head(UUID caseId, int version, String hash) {
    private static final int HASH = 32;
    private static final int SIZE = 2 * Long.BYTES + Integer.BYTES + HASH;

    /** 52 bytes a head: id, version, hash, big end first. */
    static byte[] bytes(List<Head> heads) {
        var bytes = ByteBuffer.allocate(heads.size() * SIZE);
        for (var head : heads) {
            bytes.putLong(head.caseId.getMostSignificantBits())
                    .putLong(head.caseId.getLeastSignificantBits())
                    .putInt(head.version)
                    .put(HexFormat.of().parseHex(head.hash));
        }
        return bytes.array();
    }

    /** What {@link #bytes} was made from; what is left over at the end is not read. */
    static List<Head> of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return IntStream.range(0, bytes.length / SIZE).mapToObj(_ -> next(buffer)).toList();
    }

    private static Head next(ByteBuffer buffer) {
        var caseId = new UUID(buffer.getLong(), buffer.getLong());
        var version = buffer.getInt();
        var hash = new byte[HASH];
        buffer.get(hash);
        return new Head(caseId, version, HexFormat.of().formatHex(hash));
    }
}
