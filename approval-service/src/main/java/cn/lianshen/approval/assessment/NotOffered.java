package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Item;
import cn.lianshen.approval.catalogue.Named;
import cn.lianshen.approval.catalogue.Profile;
import java.util.List;
import java.util.stream.Stream;

/** An item, or a sub-type of the change, that the county does not take online. */
record NotOffered(String matter, String name) {

    static List<NotOffered> in(Profile county, Words words) {
        List<String> offered =
                county.offered().stream().flatMap(row -> row.matters().stream()).toList();
        return words.catalogue().items().all().stream()
                .flatMap(item -> missing(item, offered))
                .map(row -> new NotOffered(row.code(), row.name(words.locale())))
                .toList();
    }

    private static Stream<Named> missing(Item item, List<String> offered) {
        Stream<Named> matters =
                item.changes().isEmpty()
                        ? Stream.of(item)
                        : item.changes().stream().map(change -> (Named) change);
        return matters.filter(row -> !Catalogue.isOf(offered, item.code(), row.code()));
    }
}
