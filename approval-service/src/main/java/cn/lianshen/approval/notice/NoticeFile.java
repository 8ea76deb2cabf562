package cn.lianshen.approval.notice;

import io.r2dbc.spi.Readable;
import java.util.Objects;

/**
 * What is known of a printed notice.
 *
 * @param sha256 of its bytes, hexadecimal
 * @param size in bytes
 */
record NoticeFile(int ordinal, String sha256, int size) {

    static NoticeFile read(Readable row) {
        return new NoticeFile(
                Objects.requireNonNull(row.get(0, Integer.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, Integer.class)));
    }
}
