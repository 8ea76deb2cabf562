package cn.lianshen.approval.notice;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationReturned;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ClockResumed;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentAccepted;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import cn.lianshen.approval.approvalcase.domain.event.NoticeKind;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsSuspended;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import cn.lianshen.approval.approvalcase.domain.event.ToleranceGranted;
import cn.lianshen.approval.approvalcase.domain.notice.NoticeTable;
import cn.lianshen.approval.catalogue.CatalogueReader;
import cn.lianshen.approval.clock.domain.DueDate;
import cn.lianshen.approval.clock.domain.LimitUnit;
import cn.lianshen.print.Fonts;
import cn.lianshen.print.Printer;
import cn.lianshen.print.Templates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Notices set in type without servers: a case whose history ends with the event they tell of. */
final class SetNotices {
    static final String FOUNDER = "司徒𠮷㐂镕";

    /** As long as names may be: 60 characters, of which one counts as two in Java. */
    static final String SCHOOL = "苍南县灵溪镇" + "春芽阳光未来希望启明星".repeat(4) + "第一𠮷㐂镕实验幼儿园";

    static final String ADDRESS = "浙江省温州市苍南县灵溪镇示范路 1 号创新园区 A 座 3 单元 1201 室".repeat(3);
    static final String REASON = "M12：章程缺少党组织建设内容\n校舍未通过消防验收。\n教师资格证明与名单不符。";

    private static final Actor SOMEBODY = new Actor(Actor.Kind.PERSON, "p-1", null);
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00.123456Z");
    private static final LocalDate DAY = ACase.MONDAY;
    private static final NoticePapers PAPERS = papers();
    private static final Printer PRINTER = new Printer(Fonts.ofThisMachine());

    private SetNotices() {}

    static byte[] printed(
            ApplicationFiled filing, CaseEvent cause, NoticeKind kind, @Nullable String reason) {
        return PRINTER.print(PAPERS.of(notice(filing, cause, kind, reason)));
    }

    static Deadline deadline(ClockName clock, int amount, LimitUnit unit) {
        return new Deadline(clock, amount, unit, DAY, LocalDate.of(2026, 12, 2), null);
    }

    static Deadline open(ClockName clock) {
        var open = new DueDate.Undetermined(LocalDate.of(2027, 2, 23), 2027);
        return new Deadline(clock, 3, LimitUnit.CALENDAR_MONTH, DAY, null, open);
    }

    private static IssuedNotice notice(
            ApplicationFiled filing, CaseEvent cause, NoticeKind kind, @Nullable String reason) {
        var history = new ArrayList<CaseEntry>();
        add(history, filing, form());
        earlier().forEach(event -> add(history, event, "M12：举办者出资比例不明"));
        add(history, cause, reason);
        var version = history.size();
        add(history, NoticeTable.paused(PauseReason.EXPERT_REVIEW), null);
        var number = "苍教许" + kind.word() + "〔2026〕" + filing.caseNumber() + "-12号";
        add(history, new NoticeIssued(kind, 12, number, version), null);
        return new CaseFile(new UUID(0, 1), history).notice(12).orElseThrow();
    }

    private static List<CaseEvent> earlier() {
        var due = deadline(ClockName.TOLERANCE, 20, LimitUnit.WORKING_DAY);
        return List.of(
                new MaterialDemanded("MZ", List.of("M12", "M21")),
                new SupplementRequested(List.of("M12"), List.of("EDU"), due),
                new ToleranceGranted(List.of("M20"), due),
                new CommitmentAccepted(List.of("M20"), due),
                ACase.licence(),
                new ProceedingsSuspended("某市政务服务办法第五条"),
                issued(NoticeKind.SUPPLEMENT, 1),
                issued(NoticeKind.TOLERANT_ACCEPTANCE, 2),
                issued(NoticeKind.SUSPENSION, 3),
                new NoticeIssued(NoticeKind.GRANT, 9, "苍教许准〔2026〕330327052026112302000017-9号", 4),
                new ClockResumed(
                        PauseReason.EXPERT_REVIEW,
                        DAY,
                        List.of(
                                open(ClockName.HARD),
                                deadline(ClockName.PROMISE, 7, LimitUnit.WORKING_DAY))),
                new ApplicationReturned(List.of("M05"), due));
    }

    private static NoticeIssued issued(NoticeKind kind, int ordinal) {
        var number = "苍教许%s〔2026〕330327052026112302000017-%d号".formatted(kind.word(), ordinal);
        return new NoticeIssued(kind, ordinal, number, 1);
    }

    private static void add(
            List<CaseEntry> history, CaseEvent event, @Nullable String confidential) {
        var version = history.size() + 1;
        history.add(new CaseEntry(version, "", AT, SOMEBODY, event, confidential));
    }

    private static String form() {
        return """
        {"founder":{"type":"INDIVIDUAL","name":"%s","citizenNumber":"330327198001010008"},
         "school":{"name":"%s","address":"%s","legalRepresentative":"甲","principal":"乙"}}
        """
                .formatted(FOUNDER, SCHOOL, ADDRESS);
    }

    private static NoticePapers papers() {
        var catalogue = new CatalogueReader().read();
        var facts = new NoticeFacts(catalogue, JsonMapper.builder().build());
        return new NoticePapers(new Templates("notices/"), facts, catalogue);
    }
}
