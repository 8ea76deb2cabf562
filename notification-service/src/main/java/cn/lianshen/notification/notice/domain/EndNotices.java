package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.EndHappening.ApplicationTurnedAway;
import cn.lianshen.notification.notice.domain.EndHappening.ApplicationWithdrawn;
import cn.lianshen.notification.notice.domain.EndHappening.ProceedingsTerminated;
import java.util.List;

/** The ways to end without a decision. */
final class EndNotices {

    private EndNotices() {}

    static List<Notice> of(EndHappening happening, FollowedCase it) {
        var lead = it.leadFacts();
        return switch (happening) {
            case ApplicationTurnedAway away -> turnedAway(away, it);
            case ApplicationWithdrawn(var manner) ->
                    it.toBoth(withdrawn(manner), "handling-ended", lead);
            case ProceedingsTerminated(var ground) ->
                    it.toFounder("proceedings-terminated", lead.and(Facts.TERMINATION, ground));
        };
    }

    private static List<Notice> turnedAway(ApplicationTurnedAway away, FollowedCase it) {
        var body = away.competentBody();
        if (body != null) {
            var facts = it.leadFacts().and(Facts.COMPETENT_BODY, body);
            return it.toFounder("wrong-body", facts);
        }
        var needed = !away.ground().equals("NOT_NEEDED");
        return it.toFounder(
                needed ? "application-not-accepted" : "permission-not-needed", it.leadFacts());
    }

    private static String withdrawn(String manner) {
        return switch (manner) {
            case "RETURN_LAPSED" -> "return-lapsed";
            case "SUPPLEMENT_LAPSED" -> "supplement-lapsed";
            case "TOLERANCE_LAPSED" -> "tolerance-lapsed";
            default -> "application-withdrawn";
        };
    }
}
