package cn.lianshen.approval.inquiry.worklist;

import java.time.LocalDate;
import java.util.Collection;

/** Whose worklist is read, and on which day. */
record Desk(String region, Collection<String> bureaus, LocalDate today) {

    String[] codes() {
        return bureaus.toArray(String[]::new);
    }
}
