package cn.lianshen.approval.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, as the form asks for it; absent is what it does not say.
 *
 * @param rows {@code date,kind,holiday}, one a line; of a table in its own lines
 * @param lines of these rows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeDraft(
        @Nullable String number,
        @Nullable LocalDate publishedOn,
        @Nullable String source,
        String rows,
        int lines) {

    static NoticeDraft ofRows(String rows) {
        return new NoticeDraft(null, null, null, rows, (int) rows.lines().count());
    }
}
