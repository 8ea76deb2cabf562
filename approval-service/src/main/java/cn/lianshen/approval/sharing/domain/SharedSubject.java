package cn.lianshen.approval.sharing.domain;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom or what a source is asked about: only what it needs to find the record.
 *
 * @param facts by name, e.g. {@code name}, {@code citizenNumber}, {@code creditCode}
 */
public record SharedSubject(SortedMap<String, String> facts) {

    /** Names and values in turn. */
    public static SharedSubject of(String... facts) {
        var map = new TreeMap<String, String>();
        for (var i = 0; i < facts.length; i += 2) {
            map.put(facts[i], facts[i + 1]);
        }
        return new SharedSubject(map);
    }
}
