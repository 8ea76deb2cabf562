package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.DecisionHappening.CommitmentAccepted;
import cn.lianshen.notification.notice.domain.DecisionHappening.CommitmentChecked;
import cn.lianshen.notification.notice.domain.DecisionHappening.InspectionConcluded;
import cn.lianshen.notification.notice.domain.DecisionHappening.PermissionGranted;
import cn.lianshen.notification.notice.domain.DecisionHappening.PermissionRefused;
import java.util.List;

/** The decision. */
final class DecisionNotices {

    private DecisionNotices() {}

    static List<Notice> of(DecisionHappening happening, FollowedCase it) {
        var lead = it.leadFacts();
        return switch (happening) {
            case PermissionGranted(var delivery) ->
                    it.toFounder("permission-granted", lead.by(delivery));
            case PermissionRefused _ -> it.toFounder("permission-refused", lead);
            case CommitmentAccepted(var materials, var deadline) ->
                    it.toBoth(
                            "commitment-accepted",
                            "commitment-check-due",
                            lead.materials(materials).by(deadline));
            case CommitmentChecked(var kept) ->
                    it.toFounder(kept ? "commitment-kept" : "commitment-broken", lead);
            case InspectionConcluded(var year, var result) ->
                    it.toFounder(
                            "inspection-concluded",
                            lead.and(Facts.YEAR, String.valueOf(year))
                                    .and(Facts.INSPECTION, result));
        };
    }
}
