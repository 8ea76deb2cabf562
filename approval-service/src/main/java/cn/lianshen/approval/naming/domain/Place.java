package cn.lianshen.approval.naming.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A county, county-level city or city district as names spell it (行政区划名称).
 *
 * @param code GB/T 2260, six digits
 * @param name for example {@code 苍南县}
 * @param city the city above it, for example {@code 温州市}; null when it is not known
 */
public record Place(String code, String name, @Nullable String city) {

    private static final int LAST_DISTRICT = 20;
    private static final int COUNTY_DIGITS = 4;

    /** 市辖区: its name is carried together with its city's (企业名称登记管理规定 7). */
    boolean isDistrict() {
        int county = Integer.parseInt(code.substring(COUNTY_DIGITS));
        return county > 0 && county <= LAST_DISTRICT;
    }

    /** With the city before it, longest first: {@code 安阳市北关区}, {@code 安阳北关区} … */
    List<String> withCity() {
        return city == null
                ? List.of()
                : both(city)
                        .flatMap(above -> both(name).map(here -> above + here))
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
    }

    List<String> alone() {
        return both(name).toList();
    }

    List<String> cityAlone() {
        return city == null ? List.of() : both(city).toList();
    }

    /** {@code 苍南县} and {@code 苍南}; a name of two characters has no short form. */
    static Stream<String> both(String name) {
        return name.length() > 2 && name.matches(".*[省市县区]")
                ? Stream.of(name, name.substring(0, name.length() - 1))
                : Stream.of(name);
    }
}
