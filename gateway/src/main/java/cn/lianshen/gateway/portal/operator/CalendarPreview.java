package cn.lianshen.gateway.portal.operator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a holiday notice would change.
 *
 * @param version that the notice builds on
 * @param looked open cases that were looked at
 * @param moved cases of which a due date would change
 * @param more whether there are further open cases
 */
public record CalendarPreview(
        CalendarYear year, int version, int looked, int moved, boolean more, List<Line> lines) {

    /** A due date that would change; without a day it is not determined yet. */
    public record Line(
            String caseNumber,
            String clockText,
            @Nullable LocalDate before,
            @Nullable LocalDate beforeEarliest,
            @Nullable LocalDate after,
            @Nullable LocalDate afterEarliest) {}
}
