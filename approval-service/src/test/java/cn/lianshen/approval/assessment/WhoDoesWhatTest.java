package cn.lianshen.approval.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every item and sub-type, in every county, for every kind and classification, asked over HTTP and
 * held against tables written by hand: who is asked, in which order, what is refused.
 */
class WhoDoesWhatTest extends AssessmentEndpoint {

    /** 学历教育, by hand. */
    private static final List<String> DEGREE =
            List.of("PRI", "JUN", "NINE", "SEN", "COMP", "TWELVE", "VOC", "SPE");

    static Stream<Arguments> every_matter_in_every_county() {
        return Asked.REGIONS.stream()
                .flatMap(
                        region ->
                                Asked.MATTERS.stream().map(matter -> Arguments.of(region, matter)));
    }

    @ParameterizedTest
    @MethodSource("every_matter_in_every_county")
    void the_answer_is_that_of_the_table(String region, String matter) {
        SoftAssertions softly = new SoftAssertions();
        Asked.all(region, matter).forEach(asked -> check(asked, answer(asked.body()), softly));
        softly.assertAll();
    }

    private static void check(Asked asked, JsonNode answer, SoftAssertions softly) {
        softly.assertThat(new TreeSet<>(texts(answer.path("refusals"), "rule")))
                .as("%s refused", asked)
                .isEqualTo(asked.refusals());
        softly.assertThat(answer.path("lead").path("bureau").asString()).isEqualTo(asked.lead());
        if (asked.refusals().isEmpty()) {
            softly.assertThat(bureaus(answer)).as("%s bureaus", asked).isEqualTo(order(asked));
            softly.assertThat(new TreeSet<>(texts(answer.path("suppliers"), "bureau")))
                    .as("%s suppliers", asked)
                    .isEqualTo(asked.suppliers());
            softly.assertThat(new TreeSet<>(texts(answer.path("informed"), "bureau")))
                    .as("%s informed", asked)
                    .isEqualTo(asked.informed());
            softly.assertThat(answer.path("procedure").path("expertReview").asBoolean())
                    .as("%s expert review", asked)
                    .isEqualTo(asked.matter().equals("PS02") && DEGREE.contains(asked.kind()));
            inOrder(answer.path("steps"));
        } else {
            softly.assertThat(answer.path("steps")).as("%s steps", asked).isEmpty();
        }
    }

    private static List<String> order(Asked asked) {
        List<String> order = new ArrayList<>();
        order.add(asked.lead() + " LEAD");
        asked.consulted().forEach(bureau -> order.add(bureau + " CONSULTED"));
        order.add(asked.lead() + " ISSUER");
        order.addAll(asked.registrations());
        return order;
    }

    private static List<String> bureaus(JsonNode answer) {
        return rows(answer.path("bureaus"))
                .map(
                        part ->
                                part.path("bureau").asString()
                                        + " "
                                        + part.path(part.has("act") ? "act" : "role").asString())
                .toList();
    }

    /** A step stands after all that it waits for, and no step but the first waits for nothing. */
    private static void inOrder(JsonNode steps) {
        List<String> done = new ArrayList<>();
        for (JsonNode step : steps) {
            List<String> after = rows(step.path("after")).map(JsonNode::asString).toList();
            assertThat(done).containsAll(after);
            assertThat(after.isEmpty()).isEqualTo(done.isEmpty());
            done.add(step.path("id").asString());
        }
        assertThat(done).doesNotHaveDuplicates().endsWith("archive");
    }

    static Stream<Arguments> every_procedure() {
        return HandTable.read("/counties/procedure.csv").stream()
                .flatMap(
                        row ->
                                Asked.MATTERS.stream()
                                        .filter(
                                                matter ->
                                                        !row.getOrDefault(matter, "-").equals("-"))
                                        .map(
                                                matter ->
                                                        Arguments.of(
                                                                row.get("region"),
                                                                matter,
                                                                row.get(matter))));
    }

    @ParameterizedTest
    @MethodSource("every_procedure")
    void the_procedure_is_that_of_the_table(String region, String matter, String expected) {
        JsonNode is =
                answer(new Asked(region, matter, "KG", "NON_PROFIT").body()).path("procedure");
        StringBuilder parts = new StringBuilder();
        PARTS.forEach(
                part -> {
                    if (is.path(part.getValue()).asBoolean()) {
                        parts.append(part.getKey());
                    }
                });
        String nature = is.path("nature").asString().substring(0, 1);
        assertThat((nature + " " + parts).strip()).isEqualTo(expected);
        assertThat(is.path("publicityWorkingDays").asInt()).isZero();
        assertThat(is.path("silenceIsConsent").asBoolean()).isFalse();
        assertThat(is.path("inspectionStopsClock").asBoolean()).isFalse();
    }

    private static final List<Map.Entry<String, String>> PARTS =
            List.of(
                    Map.entry("p", "precheck"),
                    Map.entry("s", "siteInspection"),
                    Map.entry("l", "legalityReview"),
                    Map.entry("c", "collectiveDecision"),
                    Map.entry("h", "hearing"),
                    Map.entry("e", "extension"),
                    Map.entry("t", "tolerance"),
                    Map.entry("o", "commitment"));

    private static Stream<JsonNode> rows(JsonNode list) {
        return list.valueStream();
    }

    private static List<String> texts(JsonNode list, String key) {
        return rows(list).map(row -> row.path(key).asString()).toList();
    }
}
