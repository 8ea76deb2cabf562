package cn.lianshen.approval.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A precondition as it stands with one application on one day.
 *
 * @param code of its row, or {@code INSPECTION-} and the bureau whose inspection is asked for
 * @param rule by whose sentence it refuses
 * @param field the application's field that it looks at
 * @param met null when an officer has to judge
 * @param until last day on which what meets it is not too old; null when it does not age
 */
public record PreconditionFinding(
        String code,
        Precondition.Kind kind,
        String rule,
        String field,
        @Nullable Boolean met,
        @Nullable LocalDate until,
        String source) {

    /** Whether the application cannot be filed as it is. A list to go through refuses nothing. */
    public boolean refuses() {
        return Boolean.FALSE.equals(met) && kind != Precondition.Kind.CHECKLIST;
    }

    /** Whether somebody has to look at it before a decision. */
    public boolean judged() {
        var asked = kind == Precondition.Kind.BLOCK || kind == Precondition.Kind.CHECKLIST;
        return asked && !Boolean.TRUE.equals(met);
    }
}
