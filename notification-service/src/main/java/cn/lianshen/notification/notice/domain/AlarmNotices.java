package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.ClockHappening.DeadlineMissed;
import cn.lianshen.notification.notice.domain.ClockHappening.DeadlineNeared;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits that are near or were missed. Whose clock it is hears of it; the lead hears of a late
 * opinion too, and the founder of each missed limit that was promised or stands in the law.
 */
final class AlarmNotices {

    private AlarmNotices() {}

    static List<Notice> neared(DeadlineNeared neared, FollowedCase it) {
        var facts = Facts.none().bureau(neared.bureau()).day(Facts.DUE, neared.due());
        var told = new ArrayList<Notice>();
        told.add(
                it.toBureau(
                        neared.bureau(),
                        "deadline-neared",
                        facts.and(Facts.CLOCK, neared.clock())));
        if (neared.clock().equals(Deadline.OPINION)) {
            told.addAll(it.toLead("opinion-neared", facts));
        }
        return told;
    }

    static List<Notice> missed(DeadlineMissed missed, FollowedCase it) {
        var facts =
                Facts.none()
                        .bureau(missed.bureau())
                        .and(Facts.CLOCK, missed.clock())
                        .day(Facts.DAY, missed.due());
        var told = new ArrayList<Notice>();
        told.add(it.toBureau(missed.bureau(), "deadline-missed", facts));
        told.addAll(
                switch (missed.clock()) {
                    case Deadline.OPINION -> it.toLead("opinion-missed", facts);
                    case Deadline.PROMISE -> it.toFounder("promise-missed", facts);
                    case Deadline.HARD -> it.toFounder("legal-limit-missed", facts);
                    case "PRECHECK", "DELIVERY", "REGISTRATION", "HEARING_HELD" ->
                            it.toFounder("limit-missed", facts);
                    default -> List.of();
                });
        return told;
    }
}
