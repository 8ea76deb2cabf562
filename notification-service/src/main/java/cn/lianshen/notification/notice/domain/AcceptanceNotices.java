package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.AcceptanceHappening.ApplicationAccepted;
import cn.lianshen.notification.notice.domain.AcceptanceHappening.MaterialDemanded;
import cn.lianshen.notification.notice.domain.AcceptanceHappening.SupplementProvided;
import cn.lianshen.notification.notice.domain.AcceptanceHappening.SupplementRequested;
import cn.lianshen.notification.notice.domain.AcceptanceHappening.ToleranceGranted;
import cn.lianshen.notification.notice.domain.AcceptanceHappening.ToleratedMaterialsProvided;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is missing, and the acceptance. */
final class AcceptanceNotices {

    private AcceptanceNotices() {}

    static List<Notice> of(AcceptanceHappening happening, FollowedCase it) {
        var lead = it.leadFacts();
        return switch (happening) {
            case MaterialDemanded(var bureau, var materials) ->
                    it.toLead("material-demanded", lead.materials(materials).bureau(bureau));
            case SupplementRequested(var materials, var deadline) ->
                    it.toFounder("supplement-requested", lead.materials(materials).by(deadline));
            case SupplementProvided(var materials) ->
                    it.toBoth(
                            "supplement-provided",
                            "supplement-answered",
                            lead.materials(materials));
            case ApplicationAccepted accepted -> accepted(accepted.manner(), it);
            case ToleranceGranted(var materials, var deadline) ->
                    it.toFounder("tolerance-granted", lead.materials(materials).by(deadline));
            case ToleratedMaterialsProvided(var materials) ->
                    it.toBoth(
                            "tolerated-materials-provided",
                            "tolerated-materials-in",
                            lead.materials(materials));
        };
    }

    private static List<Notice> accepted(@Nullable String manner, FollowedCase it) {
        var facts = it.decisionFacts();
        return switch (manner) {
            case "DEEMED" -> it.toBoth("application-deemed-accepted", "acceptance-deemed", facts);
            case "TOLERANT" -> it.toFounder("application-accepted-with-tolerance", facts);
            case null, default -> it.toFounder("application-accepted", facts);
        };
    }
}
