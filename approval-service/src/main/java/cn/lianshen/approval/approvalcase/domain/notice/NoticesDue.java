package cn.lianshen.approval.approvalcase.domain.notice;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import cn.lianshen.approval.approvalcase.domain.event.NoticeKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens, with the notices that it calls for behind it, so that neither is ever written
 * without the other.
 */
public final class NoticesDue {
    private final ApprovalCase before;
    private final NoticeNumbers numbers;
    private final List<Happening> all;
    private int ordinal;

    private NoticesDue(ApprovalCase before, List<Happening> happenings, NoticeNumbers numbers) {
        this.before = before;
        this.numbers = numbers;
        this.all = new ArrayList<>(happenings);
        this.ordinal = before.notices();
    }

    /** The happenings, in order, and then the notices that they call for, in the same order. */
    public static List<Happening> with(
            ApprovalCase before, List<Happening> happenings, NoticeNumbers numbers) {
        var due = new NoticesDue(before, happenings, numbers);
        for (var place = 0; place < happenings.size(); place++) {
            due.of(happenings.get(place).event(), before.version() + place + 1);
        }
        return List.copyOf(due.all);
    }

    /** Nothing that a filing brings calls for a notice. */
    private void of(CaseEvent event, int version) {
        if (before.version() == 0) {
            return;
        }
        var filing = before.filing();
        var kind = NoticeRules.calledFor(event, filing.procedure());
        if (kind != null) {
            all.add(Happening.of(issued(filing, kind, version)));
        }
    }

    private NoticeIssued issued(ApplicationFiled filing, NoticeKind kind, int cause) {
        ordinal++;
        return new NoticeIssued(kind, ordinal, numbers.of(filing, kind, ordinal), cause);
    }
}
