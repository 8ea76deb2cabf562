package cn.lianshen.outbox;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row whose columns are read by place; what the table declares NOT NULL is read as such. */
record Columns(Readable row) {

    <T> T get(int index, Class<T> type) {
        return Objects.requireNonNull(row.get(index, type));
    }

    <T> @Nullable T orNull(int index, Class<T> type) {
        return row.get(index, type);
    }
}
