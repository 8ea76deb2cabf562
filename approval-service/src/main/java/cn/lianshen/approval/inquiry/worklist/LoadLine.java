package cn.lianshen.approval.inquiry.worklist;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one officer has open (工作量).
 *
 * @param officer token subject; absent for what nobody has claimed
 * @param open how much
 * @param late how much of it is late
 * @param near how much of it soon will be
 * @param firstDue when the first of it is due
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoadLine(
        String bureau,
        @Nullable String officer,
        long open,
        long late,
        long near,
        LocalDate firstDue) {

    static LoadLine read(Readable row) {
        return new LoadLine(
                requireNonNull(row.get("bureau", String.class)),
                row.get("officer", String.class),
                number(row, "open"),
                number(row, "late"),
                number(row, "near"),
                requireNonNull(row.get("first_due", LocalDate.class)));
    }

    private static long number(Readable row, String column) {
        return requireNonNull(row.get(column, Long.class));
    }
}
