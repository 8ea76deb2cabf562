package cn.lianshen.approval.inquiry.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of cases.
 *
 * @param next what to give as {@code after} to get the page behind this one; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CasePage(List<CaseLine> items, @Nullable String next) {

    /**
     * @param found more than {@code limit} when there is a page behind this one
     */
    static CasePage of(List<CaseLine> found, int limit, CaseOrder order) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new CasePage(items, found.size() > limit ? order.key(items.getLast()).text() : null);
    }
}
