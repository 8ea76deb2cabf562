package cn.lianshen.approval.inquiry.projection;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;

/**
 * How far the projection has come.
 *
 * @param shape of the rows that it has made
 * @param here whether it counts in this cluster's transaction ids
 * @param rebased whether the log does, after a restore
 */
record LogCursor(String xid, long seq, String shape, boolean here, boolean rebased) {

    static LogCursor read(Readable row) {
        return new LogCursor(
                requireNonNull(row.get(0, String.class)),
                requireNonNull(row.get(1, Long.class)),
                requireNonNull(row.get(2, String.class)),
                requireNonNull(row.get(3, Boolean.class)),
                requireNonNull(row.get(4, Boolean.class)));
    }

    boolean holds(String present) {
        return here && shape.equals(present);
    }
}
