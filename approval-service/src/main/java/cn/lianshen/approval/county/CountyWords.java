package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.catalogue.Item;
import cn.lianshen.approval.clock.domain.Limit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What codes mean, in one language. */
record CountyWords(Catalogue catalogue, MessageSource texts, Locale locale) {

    String text(String key, Object... values) {
        return texts.getMessage(key, values, locale) + "";
    }

    String bureau(String code) {
        return catalogue.bureau(code).name(locale);
    }

    String limit(Limit limit) {
        return text("limit." + limit.unit(), limit.amount());
    }

    List<String> kinds(@Nullable Collection<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream().map(code -> catalogue.kind(code).name(locale)).toList();
    }

    /** In the order of the catalogue, an item in the place of all of its sub-types. */
    List<String> matters(Collection<String> codes) {
        return catalogue.items().all().stream().flatMap(item -> matters(item, codes)).toList();
    }

    /** One text that names what a fact is limited to; nothing for what holds for all. */
    Stream<String> only(String key, List<String> names) {
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(text(key, String.join(text("and"), names)));
    }

    CountyFact fact(String name, List<String> values, Ground ground) {
        return new CountyFact(
                name,
                values,
                ground.note(),
                ground.source(),
                ground.confidence(),
                sure(ground.confidence()),
                ground.confirm(),
                ground.general());
    }

    private @Nullable String sure(@Nullable Confidence confidence) {
        return confidence == null ? null : text("confidence." + confidence);
    }

    private Stream<String> matters(Item item, Collection<String> codes) {
        var changes = item.changes().stream().filter(row -> codes.contains(row.code())).toList();
        boolean whole = !changes.isEmpty() && changes.size() == item.changes().size();
        return whole || codes.contains(item.code())
                ? Stream.of(item.name(locale))
                : changes.stream().map(row -> row.name(locale));
    }
}
