package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Deadline;
import cn.lianshen.approval.assessment.Assessment.Warning;
import java.util.List;

/** Warns of every limit from acceptance that ends after the law's own: the earliest one holds. */
final class Warnings {

    private static final String CODE = "later-than-law";
    private static final List<String> OTHER =
            List.of(
                    Clocks.NOTICE,
                    Clocks.HARD,
                    Clocks.OPINION,
                    Clocks.DELIVERY,
                    Clocks.FIRST_REVIEW,
                    Clocks.APPLICATION,
                    Clocks.REGISTRATION,
                    Clocks.DE_REGISTRATION);

    private Warnings() {}

    static List<Warning> of(List<Deadline> deadlines, Words words) {
        return deadlines.stream()
                .filter(deadline -> deadline.clock().equals(Clocks.HARD))
                .flatMap(
                        hard ->
                                deadlines.stream()
                                        .filter(other -> !OTHER.contains(other.clock()))
                                        .filter(other -> other.earliest().isAfter(hard.earliest()))
                                        .map(other -> warning(other, hard, words)))
                .toList();
    }

    private static Warning warning(Deadline later, Deadline hard, Words words) {
        String detail =
                words.sentence(
                        CODE,
                        later.clock(),
                        later.earliest().toString(),
                        hard.clock(),
                        hard.earliest().toString());
        return new Warning(CODE, later.clock(), hard.clock(), detail);
    }
}
