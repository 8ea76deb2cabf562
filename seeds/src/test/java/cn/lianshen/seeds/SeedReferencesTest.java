package cn.lianshen.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every code that a row names is a row elsewhere. */
class SeedReferencesTest {

    private static final JsonNode MATERIALS = SeedFiles.read("materials.yaml");
    private static final List<String> MASTER = SeedFiles.codes(MATERIALS.path("materials"));
    private static final List<String> BUREAUS = SeedFiles.codes("bureaus.yaml");
    private static final List<String> ITEMS = SeedFiles.codes("items.yaml");
    private static final List<String> KINDS = SeedFiles.codes("kinds.yaml");
    private static final List<String> REGIONS = SeedFiles.codes("regions.yaml");
    private static final List<String> DOCUMENTS = SeedFiles.codes("documents.yaml");
    private static final List<String> ROUTING = SeedFiles.codes("routing-rules.yaml");

    private static final List<String> MATTERS = texts(SeedFiles.read("items.yaml"), "code");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bureaus.yaml",
                "regions.yaml",
                "items.yaml",
                "kinds.yaml",
                "limits.yaml",
                "stop-rules.yaml",
                "routing-rules.yaml",
                "preconditions.yaml",
                "results.yaml",
                "documents.yaml"
            })
    void codes_are_unique_in_a_file(String file) {
        assertThat(SeedFiles.codes(file)).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void the_master_list_runs_from_m01_to_m42() {
        assertThat(SeedFiles.codes(MATERIALS.path("materials")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 42).mapToObj("M%02d"::formatted).toList());
    }

    @Test
    void every_stop_rule_from_fb01_to_fb18_is_there() {
        assertThat(SeedFiles.codes("stop-rules.yaml"))
                .containsAll(IntStream.rangeClosed(1, 18).mapToObj("FB%02d"::formatted).toList());
    }

    @Test
    void stop_rules_are_noted_in_matters_that_exist() {
        assertThat(MATTERS).containsAll(texts(SeedFiles.read("stop-rules.yaml"), "noted_in"));
    }

    @Test
    void names_are_judged_by_twelve_rules_in_words_for_kinds_that_exist() {
        JsonNode naming = SeedFiles.read("naming-rules.yaml");
        assertThat(SeedFiles.codes(naming.path("rules")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj("NM%02d"::formatted).toList());
        assertThat(KINDS).containsAll(texts(naming, "kinds"));
        assertThat(texts(naming, "list")).doesNotHaveDuplicates();
    }

    @Test
    void the_table_of_standard_characters_is_whole() {
        String characters =
                String.join("", texts(SeedFiles.read("standard-characters.yaml"), "characters"));
        assertThat(characters.codePoints().distinct().count()).isEqualTo(8105);
        assertThat(characters.codePointCount(0, characters.length())).isEqualTo(8105);
    }

    @Test
    void one_place_has_one_window_for_existing_schools() {
        JsonNode windows = SeedFiles.read("classified-registration.yaml").path("windows");
        assertThat(texts(windows, "region")).doesNotHaveDuplicates().contains("CN", "330327");
    }

    @Test
    void sets_choose_from_the_master_list() {
        JsonNode sets = MATERIALS.path("sets");
        List<String> chosen = texts(sets, "required");
        chosen.addAll(texts(sets, "material"));
        assertThat(SeedFiles.codes(MATERIALS.path("materials"))).containsAll(chosen);
        assertThat(ITEMS).containsAll(texts(sets, "item"));
    }

    @Test
    void no_set_names_a_material_twice() {
        SeedFiles.rows(MATERIALS.path("sets"))
                .forEach(
                        set -> {
                            List<String> named = texts(set, "required");
                            named.addAll(texts(set.path("conditional"), "material"));
                            assertThat(named).doesNotHaveDuplicates();
                        });
    }

    @Test
    void both_ways_into_formal_establishment_have_their_set() {
        JsonNode formal = row(SeedFiles.read("items.yaml"), it -> is(it, "code", "PS02"));
        List<String> modes = SeedFiles.codes(formal.path("entry_modes"));
        assertThat(texts(MATERIALS.path("sets"), "entry_mode"))
                .containsExactlyInAnyOrderElementsOf(modes);
    }

    @Test
    void bureaus_that_share_or_limit_exist() {
        assertThat(BUREAUS).containsAll(texts(MATERIALS, "shared_from"));
        assertThat(BUREAUS).containsAll(texts(SeedFiles.read("limits.yaml"), "bureau"));
    }

    @Test
    void the_division_of_work_names_only_what_exists() {
        JsonNode cooperation = SeedFiles.read("cooperation.yaml");
        assertThat(BUREAUS).containsAll(texts(cooperation, "bureau"));
        assertThat(MATTERS).containsAll(texts(cooperation, "matters"));
        assertThat(MASTER)
                .containsAll(texts(cooperation, "rests_on"))
                .containsAll(texts(cooperation, "materials"));
        assertThat(BUREAUS).containsAll(texts(SeedFiles.read("results.yaml"), "issuer"));
    }

    @Test
    void places_exist() {
        assertThat(REGIONS).containsAll(texts(SeedFiles.read("regions.yaml"), "parent"));
        assertThat(REGIONS).containsAll(texts(SeedFiles.read("documents.yaml"), "region"));
        List<String> ruled = texts(SeedFiles.read("stop-rules.yaml"), "region");
        ruled.removeIf("CN"::equals);
        assertThat(REGIONS).containsAll(ruled);
    }

    @Test
    void kinds_out_of_scope_name_their_rule() {
        assertThat(ROUTING).containsAll(texts(SeedFiles.read("kinds.yaml"), "out_of_scope"));
    }

    @Test
    void a_county_names_only_what_exists() {
        for (var file : SeedFiles.in("tenants")) {
            JsonNode county = SeedFiles.read(file);
            assertThat(REGIONS).contains(county.path("region").asString());
            assertThat(DOCUMENTS).contains(county.path("document").asString());
            assertThat(BUREAUS).containsAll(texts(county, "bureau"));
            assertThat(BUREAUS).containsAll(texts(county, "issuing"));
            assertThat(ITEMS).containsAll(texts(county, "item"));
            assertThat(MATTERS).containsAll(texts(county, "matters"));
            assertThat(MASTER).containsAll(texts(county, "rests_on"));
            assertThat(KINDS).containsAll(texts(county, "kinds"));
            assertThat(ROUTING).containsAll(texts(county, "rule"));
        }
    }

    @Test
    void a_county_has_a_licence_term_for_every_kind_that_gets_a_licence() {
        List<String> licensed =
                SeedFiles.rows(SeedFiles.read("kinds.yaml"))
                        .filter(kind -> kind.path("out_of_scope").isMissingNode())
                        .map(kind -> kind.path("code").asString())
                        .toList();
        for (var file : SeedFiles.in("tenants")) {
            List<String> termed = texts(SeedFiles.read(file).path("licence_terms"), "kind");
            assertThat(termed).containsExactlyInAnyOrderElementsOf(licensed);
            assertThat(KINDS).containsAll(termed);
        }
    }

    /** Every text under a key of that name, at any depth, lists unrolled. */
    private static List<String> texts(JsonNode root, String key) {
        return new ArrayList<>(
                root.findValues(key).stream()
                        .flatMap(
                                found -> found.isArray() ? SeedFiles.rows(found) : Stream.of(found))
                        .map(JsonNode::asString)
                        .toList());
    }

    private static JsonNode row(JsonNode rows, Predicate<JsonNode> wanted) {
        return SeedFiles.rows(rows).filter(wanted).findFirst().orElseThrow();
    }

    private static boolean is(JsonNode row, String key, String value) {
        return row.path(key).asString().equals(value);
    }
}
