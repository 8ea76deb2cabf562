package cn.lianshen.bench.sample;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table on their way through COPY. */
final class CopyBuffer {
    private static final HexFormat HEX = HexFormat.of();

    private final String sql;
    private final StringBuilder rows = new StringBuilder(1 << 20);

    CopyBuffer(String table, String... columns) {
        this.sql = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
    }

    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(text(values[i]));
        }
        rows.append('\n');
    }

    void flush(Connection connection) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(sql, new StringReader(rows.toString()), 1 << 16);
        rows.setLength(0);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case byte[] bytes -> "\\\\x" + HEX.formatHex(bytes);
            default -> value.toString().replace("\\", "\\\\").replace("\n", "\\n");
        };
    }
}
