package cn.lianshen.approval.notice;

import cn.lianshen.approval.approvalcase.CaseAccess;
import cn.lianshen.approval.approvalcase.domain.notice.NoticeRules;
import cn.lianshen.web.Caller;

/** Who may read which notice. */
final class NoticeAccess {
    private NoticeAccess() {}

    /** Applicant, lead and supervisor read all, other bureaus of the route the decisions. */
    static boolean reads(Caller caller, IssuedNotice notice) {
        return switch (CaseAccess.of(caller, notice.file().filing())) {
            case NONE -> false;
            case PART -> NoticeRules.concernsEveryBureau(notice.event().notice());
            case WHOLE -> true;
        };
    }

    /** Whether the case exists for the caller at all. */
    static boolean knows(Caller caller, CaseFile file) {
        return CaseAccess.of(caller, file.filing()) != CaseAccess.NONE;
    }
}
