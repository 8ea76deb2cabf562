package cn.lianshen.approval.inquiry.figures;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.inquiry.domain.Measure;
import cn.lianshen.approval.inquiry.domain.Verdict;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often the same happened in a period: either by month and item, or by bureau and days.
 *
 * @param month its first day; null in rows by days
 */
record FigureRow(
        @Nullable LocalDate month,
        Measure measure,
        String item,
        String bureau,
        String mark,
        int days,
        long n) {
    private static final int PROMISE = 1;

    static FigureRow read(Readable row) {
        return new FigureRow(
                row.get("month", LocalDate.class),
                Measure.valueOf(text(row, "measure")),
                text(row, "item"),
                text(row, "bureau"),
                text(row, "mark"),
                requireNonNull(row.get("days", Integer.class)),
                requireNonNull(row.get("n", Long.class)));
    }

    boolean byDays() {
        return month == null;
    }

    /** {@code GRANTED} of {@code GRANTED/ILI}. */
    String outcome() {
        return mark.substring(0, slash());
    }

    /**
     * Of a decision: whether a limit was kept.
     *
     * @param limit 0 the promise, 1 the declared limit, 2 the law's
     */
    Verdict limit(int limit) {
        var at = slash() + PROMISE + limit;
        return Verdict.of(mark.substring(at, at + 1));
    }

    /** Of anything else: whether it was in time. */
    Verdict verdict() {
        return Verdict.of(mark);
    }

    private int slash() {
        return mark.indexOf('/');
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }
}
