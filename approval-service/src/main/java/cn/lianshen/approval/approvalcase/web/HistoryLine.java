package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.messaging.EventTypes;
import java.time.Instant;

/**
 * One line of a case's history.
 *
 * @param actor token subject of who did it
 * @param data the event's own fields
 */
record HistoryLine(int version, String type, Instant at, String actor, CaseEvent data) {

    static HistoryLine of(CaseEntry entry) {
        return new HistoryLine(
                entry.version(),
                EventTypes.of(entry.event()),
                entry.at(),
                entry.actor(),
                entry.event());
    }
}
