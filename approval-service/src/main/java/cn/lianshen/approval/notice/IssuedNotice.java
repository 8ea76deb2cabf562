package cn.lianshen.approval.notice;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import cn.lianshen.approval.clock.ChinaTime;
import java.time.LocalDate;
import java.util.List;

/** One notice with the case that it belongs to. */
record IssuedNotice(CaseFile file, CaseEntry entry, NoticeIssued event) {

    /** What it tells of. */
    CaseEntry cause() {
        return file.at(event.cause());
    }

    /** The day that it bears. */
    LocalDate issuedOn() {
        return ChinaTime.dayOf(entry.at());
    }

    /** What had happened when it was issued: nothing later may change what it says. */
    List<CaseEntry> before() {
        return file.history().subList(0, entry.version());
    }
}
