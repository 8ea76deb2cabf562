package cn.lianshen.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file is what its schema says, and the schemas refuse what they should. */
class SeedSchemaTest {

    private static final String BASE = "https://lianshen.cn/seeds/schema/";
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    it ->
                            it.schemaIdResolvers(
                                    ids -> ids.mapPrefix(BASE, "classpath:seeds/schema/")));

    static List<Path> every_file() {
        return SeedFiles.all();
    }

    @ParameterizedTest
    @MethodSource("every_file")
    void a_file_follows_its_schema(Path file) throws IOException {
        assertThat(faults(schemaOf(file), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every_file")
    void a_file_names_its_schema_to_the_editor(Path file) throws IOException {
        assertThat(Files.readAllLines(file).getFirst())
                .startsWith("# yaml-language-server: $schema=")
                .endsWith("schema/" + schemaOf(file));
    }

    @Test
    void a_row_without_its_source_is_refused() {
        assertThat(
                        faults(
                                "bureaus.schema.json",
                                "[{code: EDU, name: 教育局, name_en: E, confidence: H}]"))
                .singleElement()
                .asString()
                .contains("source");
    }

    @Test
    void a_source_that_is_a_bare_key_is_refused() {
        String row = "[{code: EDU, name: 教育局, name_en: E, source: page 4, confidence: H}]";
        assertThat(faults("bureaus.schema.json", row)).isNotEmpty();
    }

    @Test
    void make_up_days_of_a_year_not_announced_are_refused() {
        String year =
                """
                year: 2027
                status: NOT_ANNOUNCED
                notices: []
                holidays:
                  - {name: 元旦, days_off: [], worked: ["2027-01-09"], statutory: [],
                     source: 没有人知道, confidence: K}
                """;
        assertThat(faults("calendar.schema.json", year)).isNotEmpty();
    }

    @Test
    void a_local_day_off_needs_its_region_and_its_source() {
        String overlay =
                """
                region: "%s"
                days:
                  - {name: 台风停工, days_off: ["2026-08-07"], worked: [],
                     source: %s, confidence: K}
                """;
        assertThat(faults("calendar-overlay.schema.json", overlay.formatted("330327", "县政府公告")))
                .isEmpty();
        assertThat(faults("calendar-overlay.schema.json", overlay.formatted("33", "县政府公告")))
                .isNotEmpty();
        assertThat(faults("calendar-overlay.schema.json", overlay.formatted("330327", "heard")))
                .isNotEmpty();
    }

    @Test
    void a_stop_rule_that_does_not_say_what_it_does_or_what_to_do_next_is_refused() {
        String row =
                "[{code: FB01, sentence: 不能。, sentence_en: No., region: CN, evaluated_by: FILING,"
                        + " source: 民办教育促进法第十九条, confidence: H%s}]";
        assertThat(faults("stop-rules.schema.json", row.formatted("")))
                .hasSize(3)
                .allMatch(fault -> fault.toString().matches(".*(effect|next_step).*"));
        String whole = ", effect: BLOCK, next_step: 请改。, next_step_en: Change it.";
        assertThat(faults("stop-rules.schema.json", row.formatted(whole))).isEmpty();
    }

    @Test
    void a_naming_rule_without_demands_is_refused() {
        String rules =
                "{rules: [{code: NM01, applies: ALL, source: 实施条例第二十条, confidence: H, faults: []}],"
                        + " words: [], categories: []}";
        assertThat(faults("naming-rules.schema.json", rules)).isNotEmpty();
    }

    @Test
    void a_character_that_is_not_chinese_is_no_standard_character() {
        String table = "{source: 通用规范汉字表, confidence: M, characters: [%s]}";
        assertThat(faults("standard-characters.schema.json", table.formatted("一乙"))).isEmpty();
        assertThat(faults("standard-characters.schema.json", table.formatted("一A"))).isNotEmpty();
    }

    private static String schemaOf(Path file) {
        String folder = SeedFiles.FOLDER.relativize(file).getName(0).toString();
        return switch (folder) {
            case "calendar" ->
                    file.startsWith(SeedFiles.FOLDER.resolve("calendar/overlays"))
                            ? "calendar-overlay.schema.json"
                            : "calendar.schema.json";
            case "tenants" -> "tenant.schema.json";
            default -> folder.replace(".yaml", ".schema.json");
        };
    }

    private static List<Error> faults(String schema, String yaml) {
        Schema found = SCHEMAS.getSchema(SchemaLocation.of(BASE + schema));
        return found.validate(yaml, InputFormat.YAML);
    }
}
