package cn.lianshen.registry.classification.domain;

import java.time.LocalDate;

/**
 * A place's dates for the choice of existing schools (现有民办学校选择登记类型).
 *
 * @param region {@code CN}, or a GB/T 2260 code; a province or city holds for its counties
 * @param establishedBefore a school formally established before this day is an existing one
 * @param deadline last day to choose
 * @param confirm to be confirmed with the place before it is relied on
 * @param source law or policy
 */
public record ChoiceWindow(
        String region,
        LocalDate establishedBefore,
        LocalDate deadline,
        boolean confirm,
        String source) {
    static final String NATIONAL = "CN";

    boolean reaches(String place) {
        return region.equals(NATIONAL) || place.startsWith(significant());
    }

    /** The longer, the nearer to the county. */
    int nearness() {
        return region.equals(NATIONAL) ? 0 : significant().length();
    }

    private String significant() {
        return region.replaceFirst("(00){1,2}$", "");
    }
}
