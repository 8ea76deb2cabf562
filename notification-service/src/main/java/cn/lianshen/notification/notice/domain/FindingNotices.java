package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.FindingHappening.ExpertReviewCommissioned;
import cn.lianshen.notification.notice.domain.FindingHappening.ExpertReviewConcluded;
import cn.lianshen.notification.notice.domain.FindingHappening.RectificationOrdered;
import cn.lianshen.notification.notice.domain.FindingHappening.RectificationReported;
import cn.lianshen.notification.notice.domain.FindingHappening.SiteInspected;
import cn.lianshen.notification.notice.domain.FindingHappening.SiteInspectionArranged;
import java.util.List;

/** What inspectors and experts find. */
final class FindingNotices {

    private FindingNotices() {}

    static List<Notice> of(FindingHappening happening, FollowedCase it) {
        var lead = it.leadFacts();
        return switch (happening) {
            case SiteInspectionArranged(var day) ->
                    it.toFounder("site-inspection-arranged", lead.day(Facts.DAY, day));
            case SiteInspected(var passed, _) when passed -> it.toFounder("site-passed", lead);
            case SiteInspected(_, var faults) ->
                    it.toFounder("site-has-faults", lead.and(Facts.COUNT, String.valueOf(faults)));
            case RectificationOrdered(var by) ->
                    it.toFounder("rectification-ordered", lead.day(Facts.DUE, by));
            case RectificationReported _ -> it.toLead("rectification-reported", lead);
            case ExpertReviewCommissioned(var until) ->
                    it.toFounder("expert-review-commissioned", lead.day(Facts.UNTIL, until));
            case ExpertReviewConcluded _ -> it.toFounder("expert-review-concluded", lead);
        };
    }
}
