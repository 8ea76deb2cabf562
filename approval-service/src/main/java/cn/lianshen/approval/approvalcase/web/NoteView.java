package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CollectiveDecisionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.LegalityOpinionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.approvalcase.domain.event.ObjectionRaised;
import cn.lianshen.approval.approvalcase.domain.event.PreconditionsConfirmed;
import cn.lianshen.approval.approvalcase.domain.event.StaffEvent;
import cn.lianshen.approval.approvalcase.messaging.EventTypes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A text that belongs to a step: a reason, a report, what was handed in. */
record NoteView(int version, String type, Instant at, String text) {

    /** Those that the reader may see, in order; the form itself stands elsewhere. */
    static List<NoteView> of(List<CaseEntry> history, boolean founder) {
        return history.stream()
                .filter(entry -> !(entry.event() instanceof ApplicationFiled))
                .filter(entry -> !founder || !internal(entry.event()))
                .flatMap(NoteView::of)
                .toList();
    }

    private static Stream<NoteView> of(CaseEntry entry) {
        return Stream.ofNullable(entry.confidential())
                .map(
                        text ->
                                new NoteView(
                                        entry.version(),
                                        EventTypes.of(entry.event()),
                                        entry.at(),
                                        text));
    }

    /** What bureaus tell each other, and not the founder. */
    private static boolean internal(CaseEvent event) {
        return switch (event) {
            case StaffEvent _,
                    MaterialDemanded _,
                    PreconditionsConfirmed _,
                    LegalityOpinionRecorded _,
                    CollectiveDecisionRecorded _,
                    ObjectionRaised _ ->
                    true;
            default -> false;
        };
    }
}
