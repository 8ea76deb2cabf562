package cn.lianshen.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What can be applied for, an item or a sub-type of the change, is whole in every file. */
class SeedMattersTest {

    private static final JsonNode ITEMS = SeedFiles.read("items.yaml");
    private static final JsonNode MATERIALS = SeedFiles.read("materials.yaml");
    private static final JsonNode COOPERATION = SeedFiles.read("cooperation.yaml");
    private static final Set<String> LICENSING =
            Set.of("HEARING", "EXTENSION", "EXPERT_REVIEW", "COMMITMENT", "LEGALITY_REVIEW");

    @Test
    void there_are_fourteen() {
        assertThat(natures()).hasSize(14).containsKeys("PS02", "PS05a", "PS05h", "PS07");
    }

    @Test
    void each_has_its_list_of_materials_and_its_result() {
        assertThat(lists().keySet()).containsAll(natures().keySet());
        List<String> ended = codes(SeedFiles.read("results.yaml"));
        assertThat(ended).containsAll(natures().keySet());
    }

    @Test
    void an_answer_rests_only_on_what_is_on_the_list() {
        SoftAssertions softly = new SoftAssertions();
        Stream.concat(Stream.of(COOPERATION), counties())
                .flatMap(file -> SeedFiles.rows(file.path("consultations")))
                .forEach(row -> restsOnItsList(row, softly));
        softly.assertAll();
    }

    private static void restsOnItsList(JsonNode row, SoftAssertions softly) {
        for (String matter : spread(row.path("matters"))) {
            SeedFiles.rows(row.path("aspects"))
                    .flatMap(aspect -> SeedFiles.rows(aspect.path("rests_on")))
                    .forEach(
                            material ->
                                    softly.assertThat(lists().get(matter))
                                            .as("%s in %s", row.path("bureau"), matter)
                                            .contains(material.asString()));
        }
    }

    @Test
    void a_bureau_is_asked_in_one_way_in_a_matter() {
        Stream.concat(Stream.of(COOPERATION), counties())
                .forEach(
                        file -> {
                            List<String> asked = new ArrayList<>();
                            SeedFiles.rows(file.path("consultations"))
                                    .forEach(
                                            row ->
                                                    spread(row.path("matters"))
                                                            .forEach(
                                                                    matter ->
                                                                            asked.add(
                                                                                    row.path(
                                                                                                    "bureau")
                                                                                            + matter)));
                            assertThat(asked).doesNotHaveDuplicates();
                        });
    }

    @Test
    void steps_of_the_licensing_law_are_for_licences_only() {
        Stream.concat(
                        SeedFiles.rows(SeedFiles.read("procedure.yaml")),
                        counties().flatMap(county -> SeedFiles.rows(county.path("procedure"))))
                .filter(row -> LICENSING.contains(row.path("part").asString()))
                .forEach(
                        row ->
                                assertThat(spread(row.path("matters")))
                                        .as(row.toString())
                                        .allMatch(
                                                matter -> "LICENCE".equals(natures().get(matter))));
    }

    @Test
    void what_is_not_sure_of_a_county_is_to_be_confirmed() {
        counties()
                .flatMap(county -> county.findParents("confirm").stream())
                .filter(row -> Set.of("L", "K").contains(row.path("confidence").asString()))
                .forEach(
                        row ->
                                assertThat(row.path("confirm").asBoolean())
                                        .as(row.toString())
                                        .isTrue());
    }

    @Test
    void five_places_are_served() {
        assertThat(counties().map(county -> county.path("region").asString()))
                .containsExactlyInAnyOrder("330327", "411600", "220581", "150203", "410503");
    }

    /** Every matter with its nature. */
    private static Map<String, String> natures() {
        Map<String, String> natures = new LinkedHashMap<>();
        SeedFiles.rows(ITEMS)
                .flatMap(
                        item ->
                                item.path("changes").isEmpty()
                                        ? Stream.of(item)
                                        : SeedFiles.rows(item.path("changes")))
                .forEach(
                        row ->
                                natures.put(
                                        row.path("code").asString(),
                                        row.path("nature").asString()));
        return natures;
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        SeedFiles.rows(MATERIALS.path("sets"))
                .forEach(
                        set -> {
                            String matter =
                                    set.path(set.has("change") ? "change" : "item").asString();
                            Set<String> list = lists.computeIfAbsent(matter, _ -> new TreeSet<>());
                            SeedFiles.rows(set.path("required"))
                                    .forEach(code -> list.add(code.asString()));
                            SeedFiles.rows(set.path("conditional"))
                                    .forEach(row -> list.add(row.path("material").asString()));
                        });
        return lists;
    }

    private static List<String> codes(JsonNode rows) {
        return SeedFiles.rows(rows).flatMap(row -> spread(row.path("matters")).stream()).toList();
    }

    /** An item stands for all of its sub-types. */
    private static List<String> spread(JsonNode matters) {
        return SeedFiles.rows(matters)
                .map(JsonNode::asString)
                .flatMap(
                        code ->
                                code.equals("PS05")
                                        ? natures().keySet().stream()
                                                .filter(m -> m.startsWith(code))
                                        : Stream.of(code))
                .toList();
    }

    private static Stream<JsonNode> counties() {
        return SeedFiles.in("tenants").stream().map(file -> SeedFiles.read(file));
    }
}
