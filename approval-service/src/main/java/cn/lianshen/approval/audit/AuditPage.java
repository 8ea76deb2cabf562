package cn.lianshen.approval.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the log, the latest first.
 *
 * @param next what to give as {@code after} to get the page behind this one; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditPage(List<AuditLine> items, @Nullable String next) {

    /**
     * @param found one more than {@code limit} when there is a page behind this one
     */
    static AuditPage of(List<AuditLine> found, int limit) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new AuditPage(items, found.size() > limit ? items.getLast().key().text() : null);
    }
}
