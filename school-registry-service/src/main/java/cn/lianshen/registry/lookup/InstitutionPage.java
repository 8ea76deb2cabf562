package cn.lianshen.registry.lookup;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of a look-up, in the order of the names.
 *
 * @param next what to give as {@code after} to get the page behind this one; null on the last page
 */
record InstitutionPage(List<Institution> items, @Nullable UUID next) {

    /**
     * @param found one more than {@code limit} when there is a page behind this one
     */
    static InstitutionPage of(List<Institution> found, int limit) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new InstitutionPage(items, found.size() > limit ? items.getLast().id() : null);
    }
}
