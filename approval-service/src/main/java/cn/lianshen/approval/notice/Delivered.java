package cn.lianshen.approval.notice;

import cn.lianshen.approval.approvalcase.domain.event.ApprovalIssued;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import cn.lianshen.approval.approvalcase.domain.event.NoticeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A paper that is handed over (送达文书).
 *
 * @param number as it bears it
 */
public record Delivered(String name, String number) {
    private static final Set<NoticeKind> RESULTS =
            EnumSet.of(
                    NoticeKind.GRANT,
                    NoticeKind.RECORD,
                    NoticeKind.CONCLUSION,
                    NoticeKind.PREPARATION_APPROVAL,
                    NoticeKind.REPLY,
                    NoticeKind.TERMINATION_REPLY);

    /** What the case has come to before this notice, in order. */
    static List<Delivered> before(IssuedNotice notice) {
        return notice.before().stream().flatMap(entry -> of(entry.event())).toList();
    }

    private static Stream<Delivered> of(CaseEvent event) {
        return switch (event) {
            case NoticeIssued e when RESULTS.contains(e.notice()) ->
                    Stream.of(new Delivered(e.notice().title(), e.number()));
            case LicenceIssued e -> Stream.of(new Delivered("办学许可证（正本、副本）", e.licenceNumber()));
            case ApprovalIssued e -> Stream.of(new Delivered("批准文件", e.number()));
            default -> Stream.empty();
        };
    }
}
