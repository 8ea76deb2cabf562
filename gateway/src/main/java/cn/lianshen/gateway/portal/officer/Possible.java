package cn.lianshen.gateway.portal.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an officer may do to a case now, as the approval-service says.
 *
 * @param bureaus all that have a part in the case, the lead first
 * @param officer token subject of who is in charge of the own bureau's part
 * @param demands what bureaus want demanded in the one notice; for the lead
 * @param checklist preconditions; for the lead
 */
record Possible(
        int version,
        @Nullable String bureau,
        List<String> bureaus,
        @Nullable String officer,
        List<Line> steps,
        List<Demand> demands,
        List<Condition> checklist) {

    /** A step, or one choice of it, and why it cannot be taken. */
    record Line(
            String step,
            @Nullable String choice,
            boolean possible,
            @Nullable String code,
            @Nullable String why) {}

    record Demand(String bureau, List<String> materials) {}

    /** A precondition, in words. */
    record Condition(
            String code,
            String sentence,
            @Nullable String source,
            String standing,
            boolean confirmed,
            @Nullable LocalDate until) {

        public boolean open() {
            return standing.equals("TO_CONFIRM") && !confirmed;
        }
    }

    boolean can(String step) {
        return of(step).anyMatch(Line::possible);
    }

    /** What can be chosen with a step; empty where there is nothing to choose. */
    List<String> choices(String step) {
        return of(step).filter(Line::possible)
                .map(Line::choice)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Why a step cannot be taken in any way. */
    Optional<String> against(String step) {
        return can(step)
                ? Optional.empty()
                : of(step).map(Line::why).flatMap(Stream::ofNullable).findFirst();
    }

    private Stream<Line> of(String step) {
        return steps.stream().filter(line -> line.step().equals(step));
    }
}
