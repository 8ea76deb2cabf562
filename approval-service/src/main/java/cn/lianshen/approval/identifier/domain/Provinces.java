package cn.lianshen.approval.identifier.domain;

import java.util.Set;

/**
 * First two digits of region codes that are handed out. The rest of a region is not looked up: a
 * number stays valid after its county was renamed or divided. Source: GB/T 2260; 81 to 83 stand for
 * Hong Kong, Macau and Taiwan.
 */
final class Provinces {
    private static final Set<String> ALL =
            Set.of(
                    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
                    "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54",
                    "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private Provinces() {}

    /** Whether a region, or a number that begins with one, lies in one of them. */
    static boolean have(String number) {
        return ALL.contains(number.substring(0, 2));
    }
}
