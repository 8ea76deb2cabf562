package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who works on the case; for bureaus.
 *
 * @param officers token subject of the officer in charge, by bureau
 * @param breaches what went wrong in the work
 */
record StaffView(
        Map<String, String> officers,
        Collection<String> recused,
        @Nullable String agent,
        List<BreachRecorded> breaches) {

    static StaffView of(ApprovalCase it) {
        var staff = it.staffing();
        return new StaffView(
                staff.officers(), new TreeSet<>(staff.recused()), staff.agent(), staff.breaches());
    }
}
