package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Happenings that are to become part of a case, all or none. */
public record CaseChange(StoredCase before, Actor actor, Instant at, List<Happening> happenings) {

    /** Moments are kept to the microsecond, as the event log keeps them. */
    public CaseChange {
        at = at.truncatedTo(ChronoUnit.MICROS);
        happenings = List.copyOf(happenings);
    }

    /** The case with these happenings applied. */
    public ApprovalCase after() {
        var result = before.approvalCase();
        for (var happening : happenings) {
            result = result.apply(happening.event(), actor.id());
        }
        return result;
    }

    /**
     * The case as the store holds it once the change is written.
     *
     * @param head hash of the change's last event
     */
    public StoredCase stored(byte[] head) {
        return new StoredCase(before.caseId(), after(), head);
    }

    /** The bare events, in order. */
    public List<CaseEvent> events() {
        return happenings.stream().map(Happening::event).toList();
    }
}
