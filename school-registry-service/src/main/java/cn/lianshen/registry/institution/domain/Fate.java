package cn.lianshen.registry.institution.domain;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What became of the institution.
 *
 * @param terminating whether its termination is approved (批准终止)
 * @param predecessors institutions in whose place it was licensed (分立、合并)
 * @param successors institutions that were licensed in its place
 * @param inspections conclusion of the annual inspection (年检结论) by year
 */
public record Fate(
        boolean terminating,
        SortedSet<UUID> predecessors,
        SortedSet<UUID> successors,
        SortedMap<Integer, String> inspections) {
    static final Fate OPEN = new Fate(false, new TreeSet<>(), new TreeSet<>(), new TreeMap<>());

    Fate terminated() {
        return new Fate(true, predecessors, successors, inspections);
    }

    Fate precededBy(UUID institution) {
        return new Fate(terminating, with(predecessors, institution), successors, inspections);
    }

    Fate succeededBy(UUID institution) {
        return new Fate(terminating, predecessors, with(successors, institution), inspections);
    }

    Fate inspected(int year, String result) {
        var all = new TreeMap<>(inspections);
        all.putAll(Map.of(year, result));
        return new Fate(terminating, predecessors, successors, all);
    }

    private static SortedSet<UUID> with(SortedSet<UUID> some, UUID more) {
        var all = new TreeSet<>(some);
        all.add(more);
        return all;
    }
}
