package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.messaging.EventTypes;
import java.util.List;

/** What can happen to a case, by the names that events have on the wire. */
public final class EventKinds {

    private EventKinds() {}

    /** In alphabetical order. */
    public static List<String> all() {
        return EventTypes.all();
    }
}
