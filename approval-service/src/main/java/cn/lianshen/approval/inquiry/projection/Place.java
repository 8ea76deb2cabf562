package cn.lianshen.approval.inquiry.projection;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.UUID;

/**
 * A place in the log whose event is committed, with no other that can still get in front of it.
 *
 * @param xid decimal text: the driver has no type for it
 * @param known whether the case is projected with this event already
 */
record Place(String xid, long seq, UUID caseId, boolean known) {

    static Place read(Readable row) {
        return new Place(
                requireNonNull(row.get(0, String.class)),
                requireNonNull(row.get(1, Long.class)),
                requireNonNull(row.get(2, UUID.class)),
                requireNonNull(row.get(3, Boolean.class)));
    }
}
