package cn.lianshen.approval.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One question of the table, and what the hand-written tables say to it. */
record Asked(String region, String matter, String kind, String classification) {

    static final List<String> REGIONS = List.of("330327", "411600", "220581", "150203", "410503");
    static final List<String> MATTERS =
            List.of(
                    "PS01", "PS02", "PS03", "PS04", "PS05a", "PS05b", "PS05c", "PS05d", "PS05e",
                    "PS05f", "PS05g", "PS05h", "PS06", "PS07");
    static final List<String> KINDS =
            List.of(
                    "KG", "PRI", "JUN", "NINE", "SEN", "COMP", "TWELVE", "VOC", "SPE", "TRS", "TRN",
                    "SELF", "CARE", "TUO");

    /** The order in which consulted bureaus are shown. */
    private static final List<String> SHOWN =
            List.of("EDU", "SCJG", "MZ", "BB", "KJ", "WL", "TY", "XJJY", "SJJY");

    private static final List<Map<String, String>> WHO =
            HandTable.read("/counties/who-does-what.csv");
    private static final List<Map<String, String>> FORBIDDEN =
            HandTable.read("/counties/forbidden.csv");
    private static final Map<Character, String> ACTS =
            Map.of('+', "CREATE", '~', "CHANGE", '-', "CANCEL");

    static Stream<Asked> all(String region, String matter) {
        return KINDS.stream()
                .flatMap(
                        kind ->
                                Stream.of("NON_PROFIT", "FOR_PROFIT")
                                        .map(c -> new Asked(region, matter, kind, c)));
    }

    String body() {
        String change = matter.length() > 4 ? ", \"change\": \"" + matter + "\"" : "";
        return """
                {"region": "%s", "item": "%s", "entryMode": "direct", "kind": "%s",
                 "classification": "%s", "at": "2026-09-24"%s}
                """
                .formatted(region, matter.substring(0, 4), kind, classification, change);
    }

    Set<String> refusals() {
        Set<String> rules = new TreeSet<>();
        for (Map<String, String> row : FORBIDDEN) {
            if (HandTable.has(row.getOrDefault("regions", ""), region)
                    && HandTable.has(row.getOrDefault("matters", ""), matter)
                    && HandTable.has(row.getOrDefault("kinds", ""), kind)
                    && HandTable.has(row.getOrDefault("classifications", ""), classification)) {
                rules.add(row.getOrDefault("rule", ""));
            }
        }
        return rules;
    }

    String lead() {
        return region.equals("220581") ? "XZSP" : "EDU";
    }

    List<String> consulted() {
        List<String> bureaus = marked('C');
        return SHOWN.stream().filter(bureaus::contains).toList();
    }

    Set<String> suppliers() {
        return new TreeSet<>(marked('P'));
    }

    Set<String> informed() {
        return new TreeSet<>(marked('N'));
    }

    List<String> registrations() {
        List<String> acts = new ArrayList<>();
        cells().forEach((bureau, cell) -> acts.addAll(acts(bureau, cell)));
        return acts;
    }

    private static List<String> acts(String bureau, String cell) {
        return cell.chars()
                .mapToObj(c -> ACTS.get((char) c))
                .filter(act -> act != null)
                .map(act -> bureau + " " + act)
                .toList();
    }

    private List<String> marked(char mark) {
        List<String> bureaus = new ArrayList<>();
        cells().forEach(
                        (bureau, cell) -> {
                            if (cell.indexOf(mark) >= 0) {
                                bureaus.add(bureau);
                            }
                        });
        return bureaus;
    }

    private Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        WHO.stream()
                .filter(row -> HandTable.has(row.getOrDefault("region", ""), region))
                .filter(row -> isFor(row.getOrDefault("for", "")))
                .forEach(
                        row ->
                                cells.merge(
                                        row.getOrDefault("bureau", ""),
                                        row.getOrDefault(matter, ""),
                                        String::concat));
        return cells;
    }

    /** A body that is only recognised stands in no register. */
    private boolean isFor(String cell) {
        boolean registrar = cell.endsWith("_PROFIT");
        return registrar
                ? cell.equals(classification) && !kind.equals("CARE")
                : cell.equals("*") || Arrays.asList(cell.split(" ")).contains(kind);
    }
}
