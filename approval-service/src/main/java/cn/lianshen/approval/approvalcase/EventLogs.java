package cn.lianshen.approval.approvalcase;

import cn.lianshen.outbox.EventLog;

/** The event log of this service, named once for those who write it and those who publish it. */
public final class EventLogs {
    /** Everything that happened to cases. */
    public static final EventLog CASES = new EventLog("case_events", "case_id");

    private EventLogs() {}
}
