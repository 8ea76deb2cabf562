package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.approval.material.CaseDocuments;
import cn.lianshen.approval.material.domain.UsedDocument;
import java.util.List;
import java.util.UUID;

/**
 * The CTE {@code pinned}: what a case uses from one of its versions on.
 *
 * @param since version of the case
 */
record PinnedDocuments(int since, List<UsedDocument> used) implements SqlCte {

    @Override
    public void addTo(SqlText sql) {
        sql.add(
                ", pinned AS (" + CaseDocuments.PINNED_BY_GATE + ")",
                since,
                used.stream().map(UsedDocument::material).toArray(String[]::new),
                used.stream().map(UsedDocument::documentId).toArray(UUID[]::new),
                used.stream().map(UsedDocument::version).toArray(Integer[]::new));
    }
}
