package cn.lianshen.registry.supervision.domain;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Who and what can be drawn (双随机的对象库与人员库), frozen before the seed is known.
 *
 * @param institutions that can be inspected
 * @param inspectors that can inspect
 * @param conflicts who must not inspect what (回避)
 * @param sample how many institutions are drawn
 * @param each how many inspectors each of them gets
 */
public record Pool(
        SortedSet<UUID> institutions,
        SortedSet<UUID> inspectors,
        SortedSet<Conflict> conflicts,
        int sample,
        int each) {

    /** Named in what is published, so that whoever repeats a draw knows which rules it followed. */
    public static final String ALGORITHM = "sha256-order-v1";

    public Pool {
        institutions = new TreeSet<>(institutions);
        inspectors = new TreeSet<>(inspectors);
        conflicts = new TreeSet<>(conflicts);
    }

    /** Somebody who must not inspect an institution. */
    public record Conflict(UUID inspector, UUID institution) implements Comparable<Conflict> {
        @Override
        public int compareTo(Conflict other) {
            return Comparator.comparing(Conflict::inspector)
                    .thenComparing(Conflict::institution)
                    .compare(this, other);
        }
    }

    /**
     * One institution with those who inspect it.
     *
     * @param inspectors fewer than wanted when too many are in conflict
     */
    public record Drawn(UUID institution, List<UUID> inspectors) {
        public Drawn {
            inspectors = List.copyOf(inspectors);
        }
    }

    /**
     * What a seed makes of it: institutions in the order of {@code hash(seed LF id)}, the first of
     * them; for each of these all inspectors without conflict in the order of {@code hash(seed LF
     * institution LF inspector)}, the first of them.
     *
     * @param hash lower-case hexadecimal SHA-256 of a text's UTF-8
     */
    public List<Drawn> draw(String seed, UnaryOperator<String> hash) {
        return first(sample, institutions, id -> hash.apply(seed + "\n" + id)).stream()
                .map(institution -> drawn(institution, seed, hash))
                .toList();
    }

    private Drawn drawn(UUID institution, String seed, UnaryOperator<String> hash) {
        var free = new TreeSet<>(inspectors);
        conflicts.stream()
                .filter(conflict -> conflict.institution().equals(institution))
                .forEach(conflict -> free.remove(conflict.inspector()));
        var before = seed + "\n" + institution + "\n";
        return new Drawn(institution, first(each, free, id -> hash.apply(before + id)));
    }

    private static List<UUID> first(
            int many, SortedSet<UUID> ids, java.util.function.Function<UUID, String> key) {
        return ids.stream()
                .map(id -> new Keyed(key.apply(id), id))
                .sorted()
                .limit(many)
                .map(Keyed::id)
                .toList();
    }

    /** An id with the hash that gives its place. */
    private record Keyed(String key, UUID id) implements Comparable<Keyed> {
        @Override
        public int compareTo(Keyed other) {
            return key.compareTo(other.key);
        }
    }
}
