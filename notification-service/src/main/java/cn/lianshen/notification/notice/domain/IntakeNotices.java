package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationFiled;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationReceived;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationResubmitted;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationReturned;
import cn.lianshen.notification.notice.domain.IntakeHappening.PrecheckOpened;
import java.util.List;

/** From filing to receipt. */
final class IntakeNotices {

    private IntakeNotices() {}

    static List<Notice> of(IntakeHappening happening, FollowedCase it) {
        var lead = it.leadFacts();
        return switch (happening) {
            case ApplicationFiled _ -> it.toFounder("application-filed", lead);
            case PrecheckOpened(var deadline) ->
                    it.toBoth("precheck-opened", "precheck-due", lead.by(deadline));
            case ApplicationReturned(var deadline) ->
                    it.toFounder("application-returned", lead.by(deadline));
            case ApplicationResubmitted _ -> it.toLead("precheck-due-again", lead);
            case ApplicationReceived(var deadline) ->
                    it.toBoth("application-received", "acceptance-due", lead.by(deadline));
        };
    }
}
