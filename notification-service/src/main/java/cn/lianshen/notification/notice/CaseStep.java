package cn.lianshen.notification.notice;

import cn.lianshen.notification.notice.domain.Happening;
import cn.lianshen.notification.notice.domain.IntakeHappening;
import cn.lianshen.outbox.ReceivedEvent;
import java.util.UUID;

/** An event and what it tells, on its way to notices. */
record CaseStep(ReceivedEvent event, Happening happening) {

    UUID caseId() {
        return event.aggregateId();
    }

    boolean begins() {
        return happening instanceof IntakeHappening.ApplicationFiled;
    }
}
