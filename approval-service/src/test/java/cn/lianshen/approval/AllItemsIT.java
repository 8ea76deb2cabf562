package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every item and sub-type is filed where the county offers it, and nowhere else. */
class AllItemsIT extends ApprovalService {
    private static final List<String> MATTERS =
            List.of(
                    "PS01", "PS02", "PS03", "PS04", "PS05a", "PS05b", "PS05c", "PS05d", "PS05e",
                    "PS05f", "PS05g", "PS05h", "PS06", "PS07");

    /** What counties do not offer online. */
    private static final Map<String, List<String>> MISSING =
            Map.of(
                    "330327", List.of(),
                    "411600", List.of("PS05h", "PS07"),
                    "220581", List.of("PS05h", "PS07"),
                    "150203", List.of("PS05h"),
                    "410503", List.of("PS05h"));

    static Stream<Arguments> offered() {
        return all(false);
    }

    static Stream<Arguments> notOffered() {
        return all(true);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("offered")
    void what_a_county_offers_is_filed(String region, String matter) {
        var filed = filed(Matters.form(region, matter));

        var precheck =
                Map.of("220581", true, "150203", !matter.equals("PS07"), "410503", true)
                        .getOrDefault(region, false);
        assertThat(filed.state()).isEqualTo(precheck ? "PRECHECK" : "RECEIVED");
        assertThat(filed.caseNumber()).startsWith(region).contains(matter.substring(2, 4));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("notOffered")
    void what_a_county_does_not_offer_is_refused_with_the_rule(String region, String matter) {
        file(FOUNDER, UUID.randomUUID().toString(), Matters.form(region, matter))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("RT12")
                .jsonPath("$.detail")
                .isEqualTo("该县尚未开通此事项的网上申请，请到窗口办理或选择已开通的事项。")
                .jsonPath("$.field")
                .isEqualTo(matter.length() > 4 ? "change" : "item")
                .jsonPath("$.source")
                .isNotEmpty();
    }

    private static Stream<Arguments> all(boolean missing) {
        return MISSING.entrySet().stream()
                .flatMap(
                        county ->
                                MATTERS.stream()
                                        .filter(it -> county.getValue().contains(it) == missing)
                                        .map(it -> Arguments.of(county.getKey(), it)));
    }
}
