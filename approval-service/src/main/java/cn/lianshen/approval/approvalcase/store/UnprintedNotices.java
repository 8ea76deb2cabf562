package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import java.util.List;

/** The notices of a change, each noted as still to be printed. */
record UnprintedNotices(List<NoticeIssued> issued) implements SqlCte {

    static UnprintedNotices of(CaseChange change) {
        return new UnprintedNotices(
                change.events().stream()
                        .filter(NoticeIssued.class::isInstance)
                        .map(NoticeIssued.class::cast)
                        .toList());
    }

    @Override
    public void addTo(SqlText sql) {
        var number = 0;
        for (var notice : issued) {
            sql.add(
                    ", unprinted"
                            + number++
                            + " AS (INSERT INTO unprinted_notices (case_id, ordinal)"
                            + " SELECT case_id, ?::int FROM gate)",
                    notice.ordinal());
        }
    }
}
