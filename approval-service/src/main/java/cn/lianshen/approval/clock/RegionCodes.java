package cn.lianshen.approval.clock;

import java.util.List;

/** How a GB/T 2260 code says what it lies in. */
final class RegionCodes {

    private RegionCodes() {}

    /** {@code 150203} gives itself, its city {@code 150200} and its province {@code 150000}. */
    static List<String> withParents(String region) {
        return List.of(region, region.substring(0, 4) + "00", region.substring(0, 2) + "0000");
    }
}
