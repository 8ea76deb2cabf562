package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Change;
import cn.lianshen.approval.catalogue.Item;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be applied for: items, or the sub-types of one that has some. */
record Matters(Catalogue catalogue) {

    Set<String> all() {
        return each(catalogue.items().codes());
    }

    /** Codes with each item as its sub-types. */
    Set<String> each(Collection<String> codes) {
        return codes.stream()
                .flatMap(this::parts)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is left of some, each by itself, where others say something else. */
    List<String> without(Collection<String> some, Collection<String> others) {
        var gone = each(others);
        return each(some).stream().filter(code -> !gone.contains(code)).toList();
    }

    private Stream<String> parts(String code) {
        if (!catalogue.items().has(code)) {
            return Stream.of(code);
        }
        Item item = catalogue.item(code);
        return item.changes().isEmpty()
                ? Stream.of(code)
                : item.changes().stream().map(Change::code);
    }
}
