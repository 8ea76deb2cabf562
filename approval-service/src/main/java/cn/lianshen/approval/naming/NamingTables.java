package cn.lianshen.approval.naming;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Region;
import cn.lianshen.approval.naming.NamingSeeds.Characters;
import cn.lianshen.approval.naming.NamingSeeds.FaultRow;
import cn.lianshen.approval.naming.NamingSeeds.RuleRow;
import cn.lianshen.approval.naming.NamingSeeds.WordsRow;
import cn.lianshen.approval.naming.domain.NamingRule;
import cn.lianshen.approval.naming.domain.NamingRules;
import cn.lianshen.approval.naming.domain.Place;
import cn.lianshen.approval.naming.domain.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the seeds down to what the naming domain needs to know. */
final class NamingTables {

    private NamingTables() {}

    static NamingRules rules(NamingSeeds seeds, Characters characters, Catalogue catalogue) {
        return new NamingRules(
                seeds.rules().stream().collect(toMap(RuleRow::code, NamingTables::rule)),
                catalogue.regions().all().stream()
                        .collect(toMap(Region::code, region -> place(region, catalogue))),
                vocabulary(seeds, characters));
    }

    private static NamingRule rule(RuleRow row) {
        return new NamingRule(
                row.code(),
                row.applies(),
                row.validFrom(),
                row.validTo(),
                row.faults().stream()
                        .collect(toMap(FaultRow::code, fault -> demand(fault, row.source()))));
    }

    private static NamingRule.Demand demand(FaultRow fault, String source) {
        return new NamingRule.Demand(
                fault.level(), fault.source() == null ? source : fault.source());
    }

    private static Place place(Region region, Catalogue catalogue) {
        return new Place(region.code(), region.name(), city(region.parent(), catalogue));
    }

    private static @Nullable String city(@Nullable String parent, Catalogue catalogue) {
        return parent == null ? null : catalogue.regions().get(parent).name();
    }

    private static Vocabulary vocabulary(NamingSeeds seeds, Characters characters) {
        Set<Integer> standard =
                characters.characters().stream()
                        .flatMap(line -> line.codePoints().boxed())
                        .collect(toSet());
        return new Vocabulary(
                seeds.words().stream().collect(toMap(WordsRow::list, WordsRow::words)),
                categories(seeds),
                standard);
    }

    private static Map<String, Set<String>> categories(NamingSeeds seeds) {
        Map<String, Set<String>> kinds = new HashMap<>();
        seeds.categories()
                .forEach(
                        row ->
                                row.words()
                                        .forEach(
                                                word ->
                                                        kinds.computeIfAbsent(
                                                                        word, w -> new HashSet<>())
                                                                .addAll(row.kinds())));
        return kinds;
    }
}
