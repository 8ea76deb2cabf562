package cn.lianshen.approval.audit;

import cn.lianshen.approval.clock.NoticeLink;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first place where a chain does not hold: a case's, or that of a year's calendar.
 *
 * @param version of the event that is missing or was changed
 * @param text what that means, in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChainFault(
        UUID caseId, @Nullable String caseNumber, int version, Kind kind, @Nullable String text) {

    /** What is wrong. */
    public enum Kind {
        /** An event between others, or the first, is not there. */
        EVENT_MISSING,
        /** The bytes of an event are not those that were hashed. */
        EVENT_CHANGED,
        /** A column beside the bytes says something else than they do. */
        COLUMN_CHANGED,
        /** The log ends before or behind what the case's row says. */
        END_DIFFERS,
        /** The case's row is not there. */
        CASE_MISSING,
        /** A checkpoint noted an event that is not there, or another one. */
        CHECKPOINT_DIFFERS
    }

    /** The year of the calendar whose chain it is; absent for a case's. */
    @JsonProperty
    @Nullable Integer calendarYear() {
        return NoticeLink.year(caseId);
    }

    ChainFault worded(String words) {
        return new ChainFault(caseId, caseNumber, version, kind, words);
    }
}
