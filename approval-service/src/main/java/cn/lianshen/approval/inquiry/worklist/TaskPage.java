package cn.lianshen.approval.inquiry.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a worklist, what is due first before the rest.
 *
 * @param next what to give as {@code after} to get the page behind this one; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskPage(List<TaskLine> items, @Nullable String next) {

    /**
     * @param found one more than {@code limit} when there is a page behind this one
     */
    static TaskPage of(List<TaskLine> found, int limit) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new TaskPage(items, found.size() > limit ? items.getLast().key().text() : null);
    }
}
