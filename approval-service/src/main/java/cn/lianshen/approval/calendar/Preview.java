package cn.lianshen.approval.calendar;

import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.review.ProjectDeadlines.Move;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a notice would change.
 *
 * @param year as it would be
 * @param version to be named ({@code If-Match}) when it is loaded: the latest version there is, 0
 *     for none
 * @param looked open cases that were looked at
 * @param moved cases of which a due date would change
 * @param more whether there are more open cases than were looked at
 * @param lines due dates that would change, by case; the first {@value #SHOWN}
 */
record Preview(YearView year, int version, int looked, int moved, boolean more, List<Line> lines) {
    static final int SHOWN = 200;

    /**
     * A due date that would change. Without a day it is not determined, and cannot be before the
     * earliest one.
     *
     * @param clock code of the clock
     * @param clockText what it is called, in the reader's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID caseId,
            String caseNumber,
            String region,
            String clock,
            String clockText,
            @Nullable LocalDate before,
            @Nullable LocalDate beforeEarliest,
            @Nullable LocalDate after,
            @Nullable LocalDate afterEarliest) {}

    /** One case and what would move in it. */
    record Moved(UUID caseId, String caseNumber, String region, List<Move> moves) {

        List<Line> lines(Function<String, String> names) {
            return moves.stream().map(move -> line(move, names)).toList();
        }

        private Line line(Move move, Function<String, String> names) {
            var before = move.before();
            var code = move.after().clock().name();
            return new Line(
                    caseId,
                    caseNumber,
                    region,
                    code,
                    names.apply(code),
                    before == null ? null : before.due(),
                    before == null ? null : earliest(before),
                    move.after().due(),
                    earliest(move.after()));
        }

        private static @Nullable LocalDate earliest(Deadline deadline) {
            return deadline.due() == null ? deadline.soonest() : null;
        }
    }
}
