package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.HearingHappening.HearingOffered;
import cn.lianshen.notification.notice.domain.HearingHappening.HearingRequested;
import cn.lianshen.notification.notice.domain.HearingHappening.HearingScheduled;
import cn.lianshen.notification.notice.domain.HearingHappening.HearingWaived;
import cn.lianshen.notification.notice.domain.HearingHappening.ObjectionRaised;
import cn.lianshen.notification.notice.domain.HearingHappening.PublicityClosed;
import cn.lianshen.notification.notice.domain.HearingHappening.PublicityStarted;
import java.util.List;

/** Hearing those concerned. */
final class HearingNotices {

    private HearingNotices() {}

    static List<Notice> of(HearingHappening happening, FollowedCase it) {
        var lead = it.leadFacts();
        return switch (happening) {
            case HearingOffered(var deadline) -> it.toFounder("hearing-offered", lead.by(deadline));
            case HearingRequested _ -> it.toLead("hearing-requested", lead);
            case HearingWaived _ ->
                    it.toBoth("hearing-waived", "hearing-not-wanted", it.decisionFacts());
            case HearingScheduled(var day, var begins) ->
                    it.toFounder(
                            "hearing-scheduled",
                            lead.day(Facts.DAY, day).and(Facts.TIME, begins.toString()));
            case PublicityStarted(var from, var until) ->
                    until == null
                            ? it.toFounder("publicity-started-open", lead.day(Facts.FROM, from))
                            : it.toFounder(
                                    "publicity-started",
                                    lead.day(Facts.FROM, from).day(Facts.UNTIL, until));
            case ObjectionRaised _ -> it.toFounder("objection-raised", lead);
            case PublicityClosed(var upheld) ->
                    it.toFounder(
                            upheld ? "objection-upheld" : "publicity-closed", it.decisionFacts());
        };
    }
}
