package cn.lianshen.gateway.portal.operator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file with a holiday notice says, as the approval service reads it.
 *
 * @param rows as the form takes them
 * @param lines of these rows
 */
record NoticeDraft(
        @Nullable String number,
        @Nullable LocalDate publishedOn,
        @Nullable String source,
        String rows,
        int lines) {

    /** What it says besides the rows, by field. */
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        if (number != null) {
            said.put("number", number);
        }
        if (publishedOn != null) {
            said.put("publishedOn", publishedOn.toString());
        }
        if (source != null) {
            said.put("source", source);
        }
        return said;
    }
}
