package cn.lianshen.notification.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page, newest first.
 *
 * @param next what to give as {@code after} to go on; null at the end
 */
record DeliveryPage(List<DeliveryLine> items, @Nullable Long next) {

    /**
     * Of rows of which one more than the page was asked for.
     *
     * @param limit items of a page
     */
    static DeliveryPage of(List<DeliveryLine> found, int limit) {
        return found.size() <= limit
                ? new DeliveryPage(found, null)
                : new DeliveryPage(found.subList(0, limit), found.get(limit - 1).place());
    }
}
