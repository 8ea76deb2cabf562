package cn.lianshen.approval.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is asked for and by when, held against tables written by hand. */
class ListsAndLimitsTest extends AssessmentEndpoint {

    private static final Map<String, String> UNITS =
            Map.of("WORKING_DAY", "WD", "CALENDAR_DAY", "CD", "CALENDAR_MONTH", "CM");

    static Stream<Map<String, String>> lists() {
        return HandTable.read("/counties/materials.csv").stream();
    }

    static Stream<Map<String, String>> limits() {
        return HandTable.read("/counties/limits.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void the_list_is_that_of_the_table(Map<String, String> row) {
        String body = question("330327", row).replace("\"direct\"", '"' + row.get("mode") + '"');
        List<JsonNode> needs = answer(body).path("materials").valueStream().toList();
        assertThat(codes(needs, true)).containsExactlyInAnyOrder(cells(row, "required"));
        assertThat(codes(needs, false)).containsExactlyInAnyOrder(cells(row, "conditional"));
        assertThat(needs)
                .filteredOn(need -> need.path("safety").asBoolean())
                .allMatch(need -> need.path("tolerable").asString().equals("NO"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void the_limits_are_those_of_the_table(Map<String, String> row) {
        JsonNode cangnan = answer(question("330327", row));
        JsonNode zhoukou = answer(question("411600", row));
        assertThat(clock(cangnan, "HARD")).isEqualTo(row.get("hard"));
        assertThat(clock(zhoukou, "HARD")).isEqualTo(row.get("hard"));
        assertThat(clock(cangnan, "PROMISE")).isEqualTo(row.get("cangnan promise"));
        assertThat(clock(cangnan, "DECLARED")).isEqualTo(declared(row, "cangnan declared"));
        assertThat(clock(zhoukou, "PROMISE")).isEqualTo(row.get("zhoukou promise"));
        assertThat(clock(zhoukou, "DECLARED")).isEqualTo(declared(row, "zhoukou declared"));
    }

    private static String question(String region, Map<String, String> row) {
        return new Asked(region, row.getOrDefault("matter", ""), "KG", "NON_PROFIT").body();
    }

    private static String declared(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.equals("=") ? row.getOrDefault("hard", "") : cell;
    }

    private static String clock(JsonNode answer, String clock) {
        return answer.path("deadlines")
                .valueStream()
                .filter(row -> row.path("clock").asString().equals(clock))
                .map(
                        row ->
                                row.path("amount").asInt()
                                        + " "
                                        + UNITS.get(row.path("unit").asString()))
                .findFirst()
                .orElse("-");
    }

    private static List<String> codes(List<JsonNode> needs, boolean required) {
        return needs.stream()
                .filter(need -> need.path("required").asBoolean() == required)
                .map(need -> need.path("material").asString())
                .toList();
    }

    private static String[] cells(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").split(" ");
    }
}
