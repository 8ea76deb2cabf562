package cn.lianshen.approval.inquiry.timeline;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineMissed;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineNeared;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonDeregistered;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonRegistered;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationAmended;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationOpened;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationRefused;
import cn.lianshen.approval.inquiry.domain.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What the words for an event name besides its kind.
 *
 * @param paper title and number of a notice; empty for anything else
 */
record EventSubject(@Nullable String bureau, @Nullable ClockName clock, String paper) {

    static EventSubject of(CaseEvent event) {
        return switch (event) {
            case DeadlineNeared e -> new EventSubject(e.bureau(), e.clock(), "");
            case DeadlineMissed e -> new EventSubject(e.bureau(), e.clock(), "");
            case RegistrationOpened e -> of(e.registrar());
            case LegalPersonRegistered e -> of(e.registrar());
            case RegistrationAmended e -> of(e.registrar());
            case LegalPersonDeregistered e -> of(e.registrar());
            case RegistrationRefused e -> of(e.registrar());
            case NoticeIssued e ->
                    new EventSubject(null, null, "《" + e.notice().title() + "》" + e.number());
            default -> of(Audience.bureauOf(event));
        };
    }

    private static EventSubject of(@Nullable String bureau) {
        return new EventSubject(bureau, null, "");
    }
}
