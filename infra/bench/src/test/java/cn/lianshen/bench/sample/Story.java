package cn.lianshen.bench.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a case.
 *
 * @param weight how often its like is taken for a sample
 * @param matter item, or sub-type of a change
 * @param until the state in which it is left; {@code ARCHIVED} for a whole life
 * @param pace days between two steps, at most
 * @param grants whether it is granted
 */
record Story(
        String region,
        String matter,
        String kind,
        String classification,
        String until,
        int pace,
        boolean grants,
        int weight) {
    private static final List<String> COUNTIES =
            List.of("330327", "411600", "220581", "150203", "410503");

    static List<Story> all() {
        var all = new ArrayList<Story>();
        for (var region : COUNTIES) {
            whole(all, region);
            open(all, region);
            others(all, region);
        }
        return all;
    }

    private static void whole(List<Story> all, String region) {
        var much = region.equals("330327") ? 12 : 6;
        for (var pace : List.of(1, 2, 5)) {
            all.add(closed(region, "PS02", "KG", "NON_PROFIT", pace, 8 * much));
            all.add(closed(region, "PS02", "KG", "FOR_PROFIT", pace, 4 * much));
            all.add(closed(region, "PS05d", "KG", "NON_PROFIT", pace, 4 * much));
            all.add(closed(region, "PS06", "KG", "NON_PROFIT", pace, much));
            all.add(new Story(region, "PS02", "KG", "NON_PROFIT", "REFUSED", pace, false, much));
        }
        if (!region.equals("411600") && !region.equals("220581")) {
            all.add(closed(region, "PS07", "KG", "NON_PROFIT", 1, 24 * much));
            all.add(closed(region, "PS07", "TRN", "FOR_PROFIT", 2, 12 * much));
        }
    }

    private static void open(List<Story> all, String region) {
        for (var state : List.of("RECEIVED", "REVIEW", "DECIDE", "GRANTED", "REGISTER")) {
            all.add(new Story(region, "PS02", "KG", "NON_PROFIT", state, 1, true, 4));
            all.add(new Story(region, "PS02", "KG", "FOR_PROFIT", state, 3, true, 2));
        }
        all.add(new Story(region, "PS05d", "KG", "NON_PROFIT", "RECEIVED", 2, true, 3));
        all.add(new Story(region, "PS02", "KG", "NON_PROFIT", "SUPPLEMENT", 1, true, 2));
        all.add(new Story(region, "PS02", "KG", "NON_PROFIT", "SUSPENDED", 1, true, 1));
    }

    private static void others(List<Story> all, String region) {
        all.add(new Story(region, "PS01", "KG", "NON_PROFIT", "WITHDRAWN", 2, true, 6));
        all.add(new Story(region, "PS02", "KG", "NON_PROFIT", "NOT_ACCEPTED", 1, true, 6));
    }

    private static Story closed(
            String region, String matter, String kind, String classification, int pace, int n) {
        return new Story(region, matter, kind, classification, "ARCHIVED", pace, true, n);
    }

    String item() {
        return matter.substring(0, 4);
    }
}
