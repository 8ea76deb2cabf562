package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.DeliveryHappening.ApprovalIssued;
import cn.lianshen.notification.notice.domain.DeliveryHappening.LicenceHandedBack;
import cn.lianshen.notification.notice.domain.DeliveryHappening.LicenceIssued;
import cn.lianshen.notification.notice.domain.DeliveryHappening.ResultDelivered;
import java.util.List;

/** Results handed out. */
final class DeliveryNotices {

    private DeliveryNotices() {}

    static List<Notice> of(DeliveryHappening happening, FollowedCase it) {
        var lead = it.leadFacts();
        return switch (happening) {
            case LicenceIssued(var number) ->
                    it.toFounder("licence-issued", Facts.none().and(Facts.LICENCE_NUMBER, number));
            case ApprovalIssued issued -> issued(issued, it);
            case LicenceHandedBack _ -> it.toFounder("licence-handed-back", lead);
            case ResultDelivered(var manner, var day) ->
                    it.toFounder(
                            "result-delivered",
                            lead.and(Facts.DELIVERY, manner).day(Facts.DAY, day));
        };
    }

    /** A termination's registrations wait for the licence. Source: 民办教育促进法 art. 60. */
    private static List<Notice> issued(ApprovalIssued issued, FollowedCase it) {
        var facts =
                it.leadFacts()
                        .and(Facts.DOCUMENT, issued.document())
                        .and(Facts.NUMBER, issued.number());
        if (issued.document().equals("TERMINATION")) {
            return it.toFounder("licence-to-hand-back", facts);
        }
        var until = issued.validTo();
        return until == null
                ? it.toFounder("approval-issued", facts)
                : it.toFounder("approval-issued-until", facts.day(Facts.UNTIL, until));
    }
}
