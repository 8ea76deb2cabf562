package cn.lianshen.notification.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an inbox, in the order that was asked for.
 *
 * @param next what to give as {@code after} to go on in that order; null when there is nothing
 *     behind this page now
 */
record InboxPage(List<InboxItem> items, @Nullable String next) {

    /**
     * @param found one more than {@code limit} when there is a page behind this one
     */
    static InboxPage of(List<InboxItem> found, int limit) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new InboxPage(items, found.size() > limit ? items.getLast().id() : null);
    }
}
