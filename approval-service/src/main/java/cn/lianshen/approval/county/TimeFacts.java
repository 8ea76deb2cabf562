package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.ItemLimit;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.catalogue.StageBudget;
import cn.lianshen.approval.clock.domain.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the county promises and publishes, what its stages may take, and when clocks warn. */
record TimeFacts(CountyWords words) {

    List<CountyFact> of(Profile county) {
        var facts = new ArrayList<CountyFact>();
        facts.addAll(together("limits.promise", county.promises()));
        unpromised(county).forEach(facts::add);
        facts.addAll(together("limits.declared", county.declared()));
        county.stageBudgets().forEach(row -> facts.add(stage(row)));
        facts.add(opinion(county.opinionBudget()));
        facts.add(alarm(county.alarms()));
        return facts;
    }

    private record Same(Limit limit, Ground ground) {}

    /** Items with the same limit on the same ground are one fact. */
    private List<CountyFact> together(String name, List<ItemLimit> rows) {
        var items =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TimeFacts::same,
                                        LinkedHashMap::new,
                                        Collectors.mapping(ItemLimit::item, Collectors.toList())));
        return items.entrySet().stream()
                .map(
                        row ->
                                words.fact(
                                        words.text(name, words.limit(row.getKey().limit())),
                                        words.matters(row.getValue()),
                                        row.getKey().ground()))
                .toList();
    }

    private static Same same(ItemLimit row) {
        return new Same(
                row.limit(), Ground.of(row.confirm(), row.note(), row.source(), row.confidence()));
    }

    private Stream<CountyFact> unpromised(Profile county) {
        Set<String> without =
                words.catalogue().items().codes().stream()
                        .filter(item -> county.promise(item).isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
        return without.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        words.fact(
                                words.text("limits.unpromised"),
                                words.matters(without),
                                Ground.FOLLOWS));
    }

    private CountyFact stage(StageBudget row) {
        var item = row.item();
        var values =
                Stream.concat(
                        Stream.of(words.limit(row.limit())),
                        item == null
                                ? Stream.empty()
                                : words.only("only.matters", words.matters(List.of(item))));
        return words.fact(
                words.text("limits.stage", row.name(words.locale())),
                values.toList(),
                Ground.of(row.confirm(), row.note(), row.source(), row.confidence()));
    }

    private CountyFact opinion(Profile.OpinionBudget row) {
        return words.fact(
                words.text("limits.opinion"),
                List.of(words.limit(row.limit())),
                Ground.of(row.confirm(), null, row.source(), row.confidence()));
    }

    private CountyFact alarm(Profile.Alarms row) {
        return words.fact(
                words.text("limits.alarm"),
                List.of(
                        words.text("limits.alarm.used", row.usedPercent()),
                        words.text("limits.alarm.left", row.workingDaysLeft())),
                Ground.of(row.confirm(), null, row.source(), row.confidence()));
    }
}
