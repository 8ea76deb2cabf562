package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.Consultation;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationCompleted;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** The consultation as a whole (并联征询). */
final class Consultations {
    private Consultations() {}

    /** The last opinion completes it. */
    static List<CaseEvent> completion(ApprovalCase after) {
        return after.outstanding().isEmpty()
                ? List.of(new ConsultationCompleted(after.objections()))
                : List.of();
    }

    /** Bureaus whose time is over without an opinion. */
    static List<String> late(ApprovalCase it, LocalDate on, WorkingCalendar calendar) {
        var waiting = it.outstanding();
        return it.review().consulting().asked().stream()
                .filter(part -> part.deadline().running().due(calendar).passedBy(on))
                .map(Consultation::bureau)
                .filter(waiting::contains)
                .toList();
    }
}
