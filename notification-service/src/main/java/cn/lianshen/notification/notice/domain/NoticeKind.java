package cn.lianshen.notification.notice.domain;

import java.util.List;

/** What a notice is to its reader; by this people say what goes where (消息类别). */
public enum NoticeKind {
    /** 送达类: has legal effect, or a term for a remedy runs from it. The inbox always has it. */
    STATUTORY,
    /** 待办类: the reader is to do something, mostly by a day. */
    TASK,
    /** 进展类: everything else that happens. */
    PROGRESS;

    private static final List<String> STATUTORY_CODES =
            List.of(
                    "wrong-body",
                    "permission-not-needed",
                    "application-not-accepted",
                    "supplement-requested",
                    "application-accepted",
                    "application-accepted-with-tolerance",
                    "application-deemed-accepted",
                    "return-lapsed",
                    "supplement-lapsed",
                    "tolerance-lapsed",
                    "proceedings-terminated",
                    "proceedings-suspended",
                    "proceedings-resumed",
                    "materials-sent-back",
                    "rectification-ordered",
                    "hearing-offered",
                    "hearing-scheduled",
                    "objection-raised",
                    "objection-upheld",
                    "clock-paused",
                    "limit-extended",
                    "legal-limit-missed",
                    "permission-granted",
                    "permission-refused",
                    "commitment-broken",
                    "inspection-concluded",
                    "licence-issued",
                    "approval-issued",
                    "approval-issued-until",
                    "licence-to-hand-back",
                    "result-delivered",
                    "registration-refused",
                    "permission-annulled",
                    "licence-cancelled",
                    "permission-withdrawn",
                    "licence-revoked");
    private static final List<String> TASK_CODES =
            List.of(
                    "application-returned",
                    "precheck-due",
                    "precheck-due-again",
                    "acceptance-due",
                    "acceptance-deemed",
                    "material-demanded",
                    "supplement-answered",
                    "tolerance-granted",
                    "tolerated-materials-in",
                    "opinion-due",
                    "opinion-due-again",
                    "own-consent-presumed",
                    "decision-due",
                    "decision-due-with-objections",
                    "materials-replaced",
                    "rectification-reported",
                    "hearing-requested",
                    "own-deadline-projected",
                    "deadline-neared",
                    "opinion-neared",
                    "deadline-missed",
                    "opinion-missed",
                    "commitment-check-due",
                    "registration-due",
                    "case-handed-over",
                    "case-released",
                    "officer-recused",
                    "breach-recorded");

    /** Codes of its notices; none for {@link #PROGRESS}, which has all the others. */
    public List<String> codes() {
        return switch (this) {
            case STATUTORY -> STATUTORY_CODES;
            case TASK -> TASK_CODES;
            case PROGRESS -> List.of();
        };
    }

    public static NoticeKind of(String code) {
        return STATUTORY_CODES.contains(code)
                ? STATUTORY
                : TASK_CODES.contains(code) ? TASK : PROGRESS;
    }
}
