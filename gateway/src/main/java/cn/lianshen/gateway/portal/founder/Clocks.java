package cn.lianshen.gateway.portal.founder;

import java.util.List;
import java.util.stream.Stream;

/** Which clocks a founder is shown, and when one is over. */
final class Clocks {
    /** From acceptance to the decision: what is promised, published and allowed by law. */
    private static final List<String> MAIN = List.of("PROMISE", "DECLARED", "HARD");

    private static final List<String> OTHERS =
            List.of(
                    "PRECHECK",
                    "RESUBMISSION",
                    "NOTICE",
                    "SUPPLEMENT",
                    "TOLERANCE",
                    "HEARING",
                    "HEARING_HELD",
                    "DELIVERY",
                    "REGISTRATION");
    private static final List<String> UNDER_REVIEW =
            List.of("ACCEPTED", "REVIEW", "DECIDE", "SUSPENDED");

    private Clocks() {}

    /** The three of the decision for good, the others while they run. */
    static Stream<CaseFile.Deadline> shown(CaseFile it) {
        return Stream.concat(MAIN.stream(), OTHERS.stream().filter(name -> !isOver(name, it)))
                .flatMap(name -> it.clock(name).stream());
    }

    /** Whether it stands still when the case does. */
    static boolean isPaused(String clock) {
        return MAIN.contains(clock);
    }

    static boolean isOver(String clock, CaseFile it) {
        return switch (clock) {
            case "PRECHECK", "SUPPLEMENT" -> !it.state().equals(clock);
            case "RESUBMISSION" -> !it.state().equals("RETURNED");
            case "NOTICE" -> !it.state().equals("RECEIVED");
            case "TOLERANCE" -> !isUnderReview(it) || FounderStep.TOLERATED.materials(it).isEmpty();
            case "HEARING" -> !isUnderReview(it) || !it.review().hearing().equals("OFFERED");
            case "HEARING_HELD" -> !isUnderReview(it) || it.review().hearing().equals("HELD");
            case "DELIVERY" -> !waitsFor(it, "ISSUE_LICENCE") && !waitsFor(it, "DELIVER");
            case "REGISTRATION" -> !waitsFor(it, "REGISTER");
            default -> !isUnderReview(it);
        };
    }

    private static boolean isUnderReview(CaseFile it) {
        return UNDER_REVIEW.contains(it.state());
    }

    private static boolean waitsFor(CaseFile it, String task) {
        return it.open().stream().anyMatch(open -> open.kind().equals(task));
    }
}
