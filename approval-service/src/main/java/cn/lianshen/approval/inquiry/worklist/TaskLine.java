package cn.lianshen.approval.inquiry.worklist;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.clock.domain.Alarm;
import cn.lianshen.approval.inquiry.PageKey;
import cn.lianshen.approval.inquiry.domain.Lamp;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A line of a worklist (待办).
 *
 * @param taskText what is to be done, in the reader's language
 * @param due the day it is due or, when undetermined, the earliest day it can be
 * @param undetermined whether that day is not known yet
 * @param lamp red when it is late, yellow when it soon will be
 * @param officer token subject of who has claimed the bureau's part; null when nobody has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskLine(
        UUID caseId,
        String caseNumber,
        String bureau,
        String task,
        String taskText,
        String item,
        String kind,
        @Nullable String schoolName,
        LocalDate due,
        boolean undetermined,
        Alarm lamp,
        @Nullable String officer,
        OffsetDateTime openedAt) {

    static final String ORDER = "due";

    static TaskLine read(Readable row, LocalDate today, UnaryOperator<String> words) {
        var due = requireNonNull(row.get("due", LocalDate.class));
        var task = text(row, "task");
        var unsure = Boolean.TRUE.equals(row.get("unsure", Boolean.class));
        return new TaskLine(
                requireNonNull(row.get("case_id", UUID.class)),
                text(row, "case_number"),
                text(row, "bureau"),
                task,
                words.apply(task),
                text(row, "item"),
                text(row, "kind"),
                row.get("school_name", String.class),
                due,
                unsure,
                Lamp.on(today, due, row.get("yellow_from", LocalDate.class), unsure),
                row.get("officer", String.class),
                requireNonNull(row.get("opened_at", OffsetDateTime.class)));
    }

    PageKey key() {
        return new PageKey(ORDER, List.of(due.toString(), caseId.toString(), bureau, task));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }
}
