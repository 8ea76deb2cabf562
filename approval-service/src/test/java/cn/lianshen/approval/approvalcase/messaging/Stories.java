package cn.lianshen.approval.approvalcase.messaging;

import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.StoredCase;
import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
import cn.lianshen.approval.approvalcase.domain.delivery.RefuseRegistration;
import cn.lianshen.approval.approvalcase.domain.delivery.RegisterLegalPerson;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.intake.FileApplication;
import cn.lianshen.approval.approvalcase.domain.review.RecordOpinion;
import cn.lianshen.outbox.EventHash;
import cn.lianshen.outbox.EventRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two cases, one registered in the end and one refused, as the log holds them. */
final class Stories {
    private static final Actor LEADER = new Actor(Actor.Kind.BUREAU, "p-leader", "EDU");
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00.123456Z");
    private static final EventCodec CODEC = new EventCodec();

    private final UUID caseId = UUID.randomUUID();
    private final List<EventRow> rows = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private ApprovalCase now = ApprovalCase.none();
    private byte[] head = EventHash.genesis(caseId);

    static List<EventRow> rows() {
        var all = new ArrayList<>(registered().rows);
        all.addAll(refused().rows);
        return all;
    }

    static List<CaseEvent> events() {
        var all = new ArrayList<>(registered().events);
        all.addAll(refused().events);
        return all;
    }

    private static Stories registered() {
        return accepted()
                .then(ACase.MZ, ACase.agreed(ACase.MZ))
                .then(LEADER, new GrantPermission(LEADER, "同意", ACase.MONDAY, ACase.CALENDAR))
                .then(
                        ACase.EDU,
                        new IssueLicence(ACase.EDU, ACase.licence(), ACase.MONDAY, ACase.CALENDAR))
                .then(ACase.MZ, new RefuseRegistration(ACase.MZ, "章程缺少必备事项"))
                .then(
                        ACase.MZ,
                        new RegisterLegalPerson(ACase.MZ, "52330327MJ000000X6", ACase.MONDAY));
    }

    private static Stories refused() {
        return accepted()
                .then(ACase.MZ, new RecordOpinion(ACase.MZ, Conclusion.OBJECT, "名称重复"))
                .then(LEADER, new RefusePermission(LEADER, "民政局不同意名称", MONDAY));
    }

    private static Stories accepted() {
        var file = new FileApplication(ACase.filing(), "{}", ACase.MONDAY, ACase.CALENDAR);
        return new Stories()
                .then(ACase.FOUNDER, file)
                .then(ACase.EDU, new AcceptApplication(ACase.EDU, ACase.MONDAY, ACase.CALENDAR))
                .then(ACase.SCJG, ACase.agreed(ACase.SCJG))
                .then(ACase.BB, ACase.agreed(ACase.BB));
    }

    private Stories then(Actor actor, CaseCommand command) {
        var happenings = ((Outcome.Recorded) command.decide(now)).happenings();
        var change = new CaseChange(new StoredCase(caseId, now, head), actor, AT, happenings);
        var written = CODEC.encode(change);
        rows.addAll(written);
        happenings.stream().map(Happening::event).forEach(events::add);
        head = written.getLast().hash();
        now = change.after();
        return this;
    }
}
