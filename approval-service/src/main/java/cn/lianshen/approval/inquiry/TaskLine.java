package cn.lianshen.approval.inquiry;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a bureau's worklist (待办).
 *
 * @param due the day it is due or, when undetermined, the earliest day it can be
 */
record TaskLine(
        UUID caseId, String caseNumber, String task, String item, String kind, LocalDate due) {

    static TaskLine read(Readable row) {
        return new TaskLine(
                requireNonNull(row.get("case_id", UUID.class)),
                text(row, "case_number"),
                text(row, "task"),
                text(row, "item"),
                text(row, "kind"),
                requireNonNull(row.get("due", LocalDate.class)));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }
}
