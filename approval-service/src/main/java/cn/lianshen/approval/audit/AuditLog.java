package cn.lianshen.approval.audit;

import cn.lianshen.approval.clock.NoticeLink;

/** What auditors read: the events of all cases, and who loaded which holiday notice. */
final class AuditLog {
    /** A table to read from; {@code notice} is the notice's number, null for a case's event. */
    static final String LINES =
            "(SELECT case_id, version, type, region, actor, at, payload, hash, NULL::text AS notice"
                    + " FROM case_events UNION ALL SELECT calendar_id, version, '"
                    + NoticeLink.TYPE
                    + "'::text, '"
                    + NoticeLink.REGION
                    + "'::text, loaded_by, loaded_at, payload, hash, number FROM calendar_years)";

    private AuditLog() {}
}
