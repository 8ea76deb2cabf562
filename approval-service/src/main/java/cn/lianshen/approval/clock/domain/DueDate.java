package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of a limit (到期日), or why it cannot be known yet. Never a guess. */
public sealed interface DueDate {

    /** The due date itself, or the earliest day that it can be. */
    LocalDate earliest();

    /** Whether it is certain that the day is after the last one. */
    default boolean passedBy(LocalDate day) {
        return this instanceof Determined(LocalDate last) && day.isAfter(last);
    }

    record Determined(LocalDate date) implements DueDate {
        @Override
        public LocalDate earliest() {
            return date;
        }
    }

    /**
     * Depends on something not known yet, and is projected anew once it is known.
     *
     * @param earliest no possible holiday notice, and no resumption, can make the limit end before
     *     this day
     * @param unannouncedYear the first year on whose missing holiday notice the date depends; null
     *     when it depends on a suspension that is still open and on nothing else
     */
    record Undetermined(LocalDate earliest, @Nullable Integer unannouncedYear) implements DueDate {}
}
