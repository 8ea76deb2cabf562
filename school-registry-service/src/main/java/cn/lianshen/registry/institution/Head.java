package cn.lianshen.registry.institution;

import static java.util.Objects.requireNonNull;

import cn.lianshen.outbox.EventHash;
import io.r2dbc.spi.Readable;
import java.util.UUID;

/**
 * Where an institution stands in the log of what was told.
 *
 * @param digest of the state that was told last
 */
@SuppressWarnings("ArrayRecordComponent") // compared in one place, by content
record Head(UUID institutionId, int version, byte[] hash, byte[] digest) {

    /** Before anything was told. */
    static Head before(UUID institution) {
        return new Head(institution, 0, EventHash.genesis(institution), new byte[0]);
    }

    static Head read(Readable row) {
        return new Head(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, Integer.class)),
                requireNonNull(row.get(2, byte[].class)),
                requireNonNull(row.get(3, byte[].class)));
    }
}
