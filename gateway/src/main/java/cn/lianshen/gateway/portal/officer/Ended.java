package cn.lianshen.gateway.portal.officer;

import java.util.List;

/** Which clocks of a case run no more; the service tells of all that ever began. */
final class Ended {
    private static final List<String> UNDER_REVIEW =
            List.of("ACCEPTED", "REVIEW", "DECIDE", "SUSPENDED");

    private Ended() {}

    static boolean is(OfficerCase.Clock clock, OfficerCase it) {
        return switch (clock.clock()) {
            case "PRECHECK", "SUPPLEMENT" -> !it.state().equals(clock.clock());
            case "RESUBMISSION" -> !it.state().equals("RETURNED");
            case "NOTICE" -> !it.state().equals("RECEIVED");
            case "PROMISE", "DECLARED", "HARD" -> !isUnderReview(it);
            case "TOLERANCE" -> !isUnderReview(it) || it.isMadeWhole();
            case "PUBLICITY" -> !isUnderReview(it) || !it.review().open().contains("PUBLICITY");
            case "HEARING" -> !isUnderReview(it) || !it.review().hearing().equals("OFFERED");
            case "HEARING_HELD" -> !isUnderReview(it) || it.review().hearing().equals("HELD");
            case "COMMITMENT" -> !asks(it, "CHECK_COMMITMENT", clock);
            case "OPINION" -> !asks(it, "GIVE_OPINION", clock);
            case "DELIVERY" -> !asks(it, "ISSUE_LICENCE", clock) && !asks(it, "DELIVER", clock);
            case "REGISTRATION" -> !asks(it, "REGISTER", clock);
            default -> false;
        };
    }

    private static boolean isUnderReview(OfficerCase it) {
        return UNDER_REVIEW.contains(it.state());
    }

    private static boolean asks(OfficerCase it, String task, OfficerCase.Clock clock) {
        return it.open().stream()
                .filter(open -> open.kind().equals(task))
                .anyMatch(open -> clock.bureau() == null || clock.bureau().equals(open.bureau()));
    }
}
