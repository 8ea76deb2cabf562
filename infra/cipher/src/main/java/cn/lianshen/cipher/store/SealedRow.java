package cn.lianshen.cipher.store;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.stream.IntStream;

/** One row of a sealed column: its key as text, and what is stored. */
@SuppressWarnings("ArrayRecordComponent") // read once and handed on, never compared
record SealedRow(List<String> key, byte[] stored) {

    static SealedRow read(SealedColumn column, Readable row) {
        return new SealedRow(
                IntStream.rangeClosed(1, column.key().size())
                        .mapToObj(i -> requireNonNull(row.get(i, String.class)))
                        .toList(),
                requireNonNull(row.get(0, byte[].class)));
    }
}
