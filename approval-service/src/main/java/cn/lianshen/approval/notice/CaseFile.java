package cn.lianshen.approval.notice;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The history of a case as far as its notices need it.
 *
 * @param history in order, not empty
 */
record CaseFile(UUID caseId, List<CaseEntry> history) {

    ApplicationFiled filing() {
        return (ApplicationFiled) history.getFirst().event();
    }

    /** All notices that were issued, in order. */
    List<IssuedNotice> notices() {
        return history.stream()
                .filter(entry -> entry.event() instanceof NoticeIssued)
                .map(entry -> new IssuedNotice(this, entry, (NoticeIssued) entry.event()))
                .toList();
    }

    Optional<IssuedNotice> notice(int ordinal) {
        return notices().stream().filter(it -> it.event().ordinal() == ordinal).findFirst();
    }

    /** The line of a version. */
    CaseEntry at(int version) {
        return history.get(version - 1);
    }
}
