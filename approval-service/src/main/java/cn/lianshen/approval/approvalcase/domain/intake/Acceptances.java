package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.event.Acceptance;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Consultation;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationCompleted;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationOpened;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What acceptance is, whichever way it comes about. */
public final class Acceptances {
    private Acceptances() {}

    /** The clocks start and all bureaus of the route are asked at once. */
    static List<CaseEvent> events(
            ApprovalCase it,
            LocalDate acceptedOn,
            Acceptance manner,
            LocalDate today,
            WorkingCalendar calendar) {
        var limits = Limits.of(it.filing());
        var events = new ArrayList<CaseEvent>();
        events.add(
                new ApplicationAccepted(
                        acceptedOn, manner, limits.startHandling(acceptedOn, calendar)));
        var asked = asked(it.filing(), today, calendar);
        events.add(new ConsultationOpened(asked));
        if (asked.isEmpty()) {
            events.add(new ConsultationCompleted(List.of()));
        }
        return events;
    }

    /** The day from which the clocks run: the day on which everything was there. */
    public static LocalDate day(ApprovalCase it, LocalDate today) {
        var supplied = it.intake().suppliedOn();
        return supplied == null ? today : supplied;
    }

    /**
     * Whether the notice is overdue: then the application counts as accepted since its receipt. The
     * calendar of today is asked, since the day could be unknown at the receipt. Source: 行政许可法 art.
     * 32.
     */
    public static boolean deemed(ApprovalCase it, LocalDate today, WorkingCalendar calendar) {
        return !it.intake().notified()
                && Limits.of(it.filing())
                        .running(ClockName.NOTICE, it.timing())
                        .filter(notice -> notice.due(calendar).passedBy(today))
                        .isPresent();
    }

    /** Accepted as of its receipt, and the late notice stays on record. */
    static List<CaseEvent> deemedEvents(
            ApprovalCase it, LocalDate today, WorkingCalendar calendar) {
        var received = Objects.requireNonNull(it.intake().receivedOn());
        var events = events(it, received, Acceptance.DEEMED, today, calendar);
        events.addFirst(new BreachRecorded(BreachKind.LATE_NOTICE, it.filing().lead()));
        return events;
    }

    private static List<Consultation> asked(
            ApplicationFiled filing, LocalDate today, WorkingCalendar calendar) {
        if (filing.consultedBureaus().isEmpty()) {
            return List.of();
        }
        var due = Limits.of(filing).start(ClockName.OPINION, today, calendar);
        return filing.consultedBureaus().stream()
                .map(part -> new Consultation(part.bureau(), part.aspects(), due))
                .toList();
    }
}
