package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.AfterGrantHappening.LicenceCancelled;
import cn.lianshen.notification.notice.domain.AfterGrantHappening.LicenceRevoked;
import cn.lianshen.notification.notice.domain.AfterGrantHappening.PermissionAnnulled;
import cn.lianshen.notification.notice.domain.AfterGrantHappening.PermissionWithdrawn;
import java.util.List;

/** What ends a permission after it was granted. */
final class AfterGrantNotices {

    private AfterGrantNotices() {}

    static List<Notice> of(AfterGrantHappening happening, FollowedCase it) {
        var code =
                switch (happening) {
                    case PermissionAnnulled _ -> "permission-annulled";
                    case LicenceCancelled _ -> "licence-cancelled";
                    case PermissionWithdrawn _ -> "permission-withdrawn";
                    case LicenceRevoked _ -> "licence-revoked";
                };
        return it.toFounder(code, it.leadFacts());
    }
}
