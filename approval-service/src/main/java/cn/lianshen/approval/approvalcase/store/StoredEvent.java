package cn.lianshen.approval.approvalcase.store;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;

/** What replaying needs of one line of the log. */
@SuppressWarnings("ArrayRecordComponent") // read once and handed on, never compared
record StoredEvent(String type, String actor, byte[] payload, byte[] hash) {

    static StoredEvent read(Readable row) {
        return new StoredEvent(
                requireNonNull(row.get(0, String.class)),
                requireNonNull(row.get(1, String.class)),
                requireNonNull(row.get(2, byte[].class)),
                requireNonNull(row.get(3, byte[].class)));
    }
}
